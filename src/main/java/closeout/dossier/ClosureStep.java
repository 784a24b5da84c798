package closeout.dossier;

/**
 * One step of closing an issue out (销号).
 *
 * @param text what the cells of the step hold; blank where nothing was done
 * @param person who took the step, or null
 * @param takenOn when, or null
 * @param unnamed whether there is a column for the person, but nobody stands in it
 */
public record ClosureStep(
    Kind kind, String text, String person, DateInterval takenOn, boolean unnamed) {

  /** Whether nothing was recorded, or an approval without the name of who approved. */
  public boolean missing() {
    return text.isBlank() || kind == Kind.APPROVAL && unnamed;
  }

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
