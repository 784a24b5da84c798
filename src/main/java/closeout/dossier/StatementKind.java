package closeout.dossier;

/** What a recognised clause says. */
public enum StatementKind {
  /** All issues are said to be rectified. */
  FULL_COMPLETION,
  /** Recoveries of money are denied. */
  NO_RECOVERY,
  /** Attachments are announced. */
  ATTACHMENTS_ANNOUNCED,
  /** The public is invited to supervise. */
  INVITATION,
  /** The feedback is said to cover n aspects (方面). */
  ASPECTS_ANNOUNCED,
  /** The first responsible person is named (第一责任人). */
  FIRST_RESPONSIBLE,
  /** The status in which an issue is said to be. */
  CONCLUSION,
  /** A case is still under investigation, or was passed on without an outcome. */
  CASE_UNDER_WAY,
  /** A part of the report: its heading or its opening words. */
  PART
}
