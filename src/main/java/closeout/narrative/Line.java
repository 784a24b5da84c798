package closeout.narrative;

/**
 * A paragraph of a report in normal spelling.
 *
 * @param index counted from 0
 * @param from its first character in the normalised text
 * @param text without the line feed
 */
record Line(int index, int from, String text) {

  int to() {
    return from + text.length();
  }

  /** Whether the line closes a sentence. */
  boolean closed() {
    return !text.isEmpty() && "。！？；：…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
