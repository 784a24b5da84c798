package closeout.dossier;

/**
 * One step of closing an issue out (销号).
 *
 * @param text what the cells of the step hold; blank where nothing was done
 * @param person who took the step, or null
 * @param takenOn when, or null
 */
public record ClosureStep(Kind kind, String text, String person, DateInterval takenOn) {

  /** The steps in their order. */
  public enum Kind {
    APPLICATION,
    CHECK,
    APPROVAL
  }
}
