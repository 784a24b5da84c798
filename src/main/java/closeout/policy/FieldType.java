package closeout.policy;

/** The kinds of values that conditions can ask about. */
public enum FieldType {
  TEXT,
  /** One of a closed set of words, such as a status. */
  CODE,
  NUMBER,
  FLAG,
  DATE,
  /** Several texts or codes. */
  LIST
}
