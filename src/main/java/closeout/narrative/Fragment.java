package closeout.narrative;

/**
 * A stretch of an issue's block.
 *
 * @param zone PROBLEM, RESULT, or OTHER for the values of its labels
 * @param label the label it stands under, or null
 * @param words the words of that label where it stands in this line, else ""
 * @param from first character in the normalised text
 * @param to the character behind the last
 */
record Fragment(Zone zone, Label.Kind label, String words, int from, int to, String text) {}
