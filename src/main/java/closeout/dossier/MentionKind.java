package closeout.dossier;

/** What a noteworthy spot in a text is. */
public enum MentionKind {
  // Work that goes on, or what is said about open work
  CONTINUING_WORK,
  REASON_OR_NEXT_STEP,
  /** A note that an issue was looked at again or fell back (复核, 反弹). */
  REOPENING,
  /** A status cell that states more than a status. */
  MIXED_STATUS,
  /** Money, works or property in the description of an issue. */
  MATERIAL_MATTER,
  // Left from a template or a source
  PLACEHOLDER,
  DRAFTING_RESIDUE,
  WATERMARK,
  REPEATED_LINE,
  DEMO_VALUE,
  SECRECY_MARKING,
  // Privacy
  ID_NUMBER,
  MOBILE_NUMBER,
  BANK_CARD,
  PLATE_OR_PASSPORT,
  HOME_ADDRESS,
  NAME_BESIDE_SANCTION,
  MINOR,
  MASKED_NAME,
  FULL_NAME,
  SENSITIVE_ATTRIBUTE,
  REPORTER,
  PERSONAL_CONTACT,
  // Wording and form
  UNPAIRED_BRACKET,
  REPEATED_WORD,
  UNFINISHED_PARAGRAPH,
  INSPECTION_TERM,
  MISQUOTED_TERM,
  NAME_VARIANT,
  SUPERSEDED_BASIS,
  IMPOSSIBLE_QUANTITY,
  IMPLAUSIBLE_AMOUNT
}
