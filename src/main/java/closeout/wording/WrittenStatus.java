package closeout.wording;

import closeout.dossier.Status;

/**
 * A status as it is worded in a text.
 *
 * @param from the first character in the text that was read
 * @param to the character behind the last
 * @param words the synonym as written
 */
public record WrittenStatus(int from, int to, String words, Status status) {}
