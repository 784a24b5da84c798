package closeout.narrative;

/**
 * The words of a heading, told apart from what follows it in the same line.
 *
 * @param frame what its wording shows
 * @param certain whether the frame closes the sentence; one that a comma closes may be a measure
 * @param announcesResult whether it says that the result follows
 * @param title without ordinal, frame words and quotation marks
 * @param end where the heading ends in its line
 * @param problemEnd where the description of the problem ends in its line, a bracket included
 */
record Heading(
    Frame frame, boolean certain, boolean announcesResult, String title, int end, int problemEnd) {

  /** What a wording shows. */
  enum Frame {
    /** 关于“…”问题的整改情况 */
    ISSUE,
    /** 关于…方面 */
    ASPECT,
    /** Names a lack without saying that it is a problem: 学习不深入. */
    LACK,
    NONE
  }
}
