package closeout.dossier;

/**
 * One step of closing an issue out (销号).
 *
 * @param text what the cells of the step hold; blank where nothing was done
 * @param person who took the step, or null
 * @param takenOn when, or null
 */
public record ClosureStep(Kind kind, String text, String person, DateInterval takenOn) {

  /** Whether it was certainly taken before the other one. */
  public boolean certainlyBefore(ClosureStep other) {
    return takenOn != null && other.takenOn != null && takenOn.certainlyBefore(other.takenOn);
  }

  /** The steps in their order. */
  public enum Kind {
    APPLICATION,
    CHECK,
    APPROVAL
  }
}
