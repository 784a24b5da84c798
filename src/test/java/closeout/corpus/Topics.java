package closeout.corpus;

/**
 * An issue to be written.
 *
 * @param open a wording of what is still open, or null
 */
record Topics(Grammar.Topic topic, String title, Template open) {}
