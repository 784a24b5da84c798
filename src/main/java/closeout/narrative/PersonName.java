package closeout.narrative;

/**
 * A person in a text.
 *
 * @param from the first character of the name
 * @param to the character behind the name
 * @param surname one or two characters
 * @param post the post or person word directly before it, or ""
 * @param office whether the post is an office; false for 村民, 学生, 低保户
 * @param masked whether the rest of the name is hidden: 王某某, 李××
 */
record PersonName(int from, int to, String surname, String post, boolean office, boolean masked) {

  boolean heldBy(Span clause) {
    return clause.from() <= from && to <= clause.to();
  }
}
