package closeout.dossier;

/** What kind of content a cell has (docs/reading.md, Blank and filler). */
public enum Content {
  /** Nothing but white space. */
  BLANK,
  /** Words that stand for nothing: 无, 待定, 同上, / …. */
  FILLER,
  /** Only a group of persons: 全体干部, 各科室 …. */
  COLLECTIVE,
  /** Only the assurance that there is something: 有, 备查 …. */
  ASSURANCE,
  TEXT;

  /** Whether nothing at all is said. */
  public boolean empty() {
    return this == BLANK || this == FILLER;
  }
}
