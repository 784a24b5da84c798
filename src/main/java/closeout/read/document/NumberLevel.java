package closeout.read.document;

/**
 * How a level of a list is numbered.
 *
 * @param format the name of OOXML
 * @param text with %1 for the number of the first level
 * @param restart the level (counted from 1) whose numbers begin this one anew, 0 for none, -1 for
 *     any above
 * @param digits whether all levels are written in digits
 * @param gap whether something stands between the number and the text
 */
record NumberLevel(
    int start, String format, String text, int restart, boolean digits, boolean gap) {

  static final NumberLevel PLAIN = new NumberLevel(1, "none", "", -1, false, false);

  boolean bullet() {
    return format.equals("bullet");
  }

  NumberLevel startingAt(int other) {
    return new NumberLevel(other, format, text, restart, digits, gap);
  }
}
