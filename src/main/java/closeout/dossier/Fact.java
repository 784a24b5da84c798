package closeout.dossier;

/** Something that was read, with its place in the source. */
public interface Fact {

  Location at();

  Origin origin();

  /**
   * The words that identify the fact in its dossier, free of line numbers, so that they survive
   * edits elsewhere.
   */
  String content();

  /** The key of the issue that the fact belongs to, or null. */
  default String forIssue() {
    return null;
  }

  /** Whether this stands further up than the other. */
  default boolean before(Fact other) {
    return Location.ORDER.compare(at(), other.at()) < 0;
  }
}
