package closeout.dossier;

/** The parts of a rectification report (docs/reading.md, Headings). */
public enum PartRole {
  OPENING,
  /** How the work was led and organised. */
  ORGANISATION,
  ISSUE_BY_ISSUE,
  NEXT_STEPS,
  CLOSING,
  OTHER
}
