package closeout.dossier;

/** What a heading carries. */
public enum HeadingRole {
  TITLE,
  /** A part of the report. */
  PART,
  /** A group of issues (方面). */
  CHAPTER,
  /** A leaf issue. */
  ISSUE,
  MEASURE,
  OTHER
}
