package closeout.corpus;

/** Where an issue says its status. */
enum StatusStyle {
  /** 该问题已完成整改。 behind the result. */
  LAST_SENTENCE,
  /** 已完成整改。 before the result. */
  FIRST_SENTENCE,
  /** 该问题已完成整改。 in a paragraph of its own. */
  OWN_LINE,
  /** （已完成） behind the heading. */
  BRACKET,
  /** Chapters of the issues with the same status. */
  CHAPTER,
  /** 整改状态：已完成 */
  LABEL,
  /** Nowhere. */
  NONE
}
