package closeout.narrative;

/**
 * A stretch of the normalised text.
 *
 * @param to the character behind the last
 */
record Span(int from, int to) {

  String in(String text) {
    return text.substring(from, to);
  }

  boolean holds(int position) {
    return from <= position && position < to;
  }

  int length() {
    return to - from;
  }
}
