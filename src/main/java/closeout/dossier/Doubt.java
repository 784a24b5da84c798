package closeout.dossier;

/**
 * Something that speaks against the reading of a report's structure.
 *
 * @param detail the ordinals or the heading that it concerns
 */
public record Doubt(Kind kind, String detail) {

  /** What is doubtful. */
  public enum Kind {
    SEQUENCE_BROKEN,
    NO_RESULT,
    /** The heading can be one issue or a chapter of several, and nothing decides. */
    TWO_READINGS
  }
}
