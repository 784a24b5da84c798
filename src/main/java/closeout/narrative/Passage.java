package closeout.narrative;

/**
 * A stretch of a report with one purpose, never longer than a paragraph.
 *
 * @param from first character in the normalised text
 * @param to the character behind the last
 * @param forIssue the key of the issue that it belongs to, or null
 */
record Passage(int from, int to, Zone zone, String forIssue) {}
