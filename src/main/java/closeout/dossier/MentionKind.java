package closeout.dossier;

/** What a noteworthy spot in a text is. */
public enum MentionKind {
  // Work that goes on, or what is said about open work
  /** Words that say that the work on an issue goes on; the detail is the word. */
  CONTINUING_WORK,
  /** Why an issue is open, what remains, or by when it will be done. */
  REASON_OR_NEXT_STEP,
  /** A note that an issue was looked at again or fell back (复核, 反弹). */
  REOPENING,
  /** A status cell that states more than a status. */
  MIXED_STATUS,
  /** Money, works or property in the description of an issue. */
  MATERIAL_MATTER,
  // Left from a template or a source
  /** A blank of a template, with the noun or unit behind it. */
  PLACEHOLDER,
  DRAFTING_RESIDUE,
  WATERMARK,
  /** A line that stands three times or more; the detail is how often. */
  REPEATED_LINE,
  /** A value meant as an example; one listed name alone is uncertain. */
  DEMO_VALUE,
  SECRECY_MARKING,
  // Privacy
  /** Uncertain where the check character fails or the number is masked up to the date of birth. */
  ID_NUMBER,
  MOBILE_NUMBER,
  BANK_CARD,
  PLATE_OR_PASSPORT,
  HOME_ADDRESS,
  /** The name of a person who is dealt with; the detail is the sanction. */
  NAME_BESIDE_SANCTION,
  /** A child; the detail is what makes it known. Uncertain where the name is masked. */
  MINOR,
  /** The detail is surname, post and unit. */
  MASKED_NAME,
  /**
   * The detail is surname, post and unit, as for masked names; certain where the post is an office.
   */
  FULL_NAME,
  /** A name; the detail is what is told of the person. */
  SENSITIVE_ATTRIBUTE,
  /** Who reported something; the detail is the word that says so. */
  REPORTER,
  PERSONAL_CONTACT,

  // Who answers for an issue
  RESPONSIBLE_NAME,
  RESPONSIBLE_DEPARTMENT,

  // Wording and form
  /** The mark without its pair and some characters beside it; the detail is the mark. */
  UNPAIRED_BRACKET,
  REPEATED_WORD,
  UNFINISHED_PARAGRAPH,
  /** This inspection by another word than elsewhere; the detail is the word used elsewhere. */
  INSPECTION_TERM,
  /** A misspelt fixed term; the detail is its right form. */
  MISQUOTED_TERM,
  /** The rarer spelling of a quoted name; the detail is the other one. */
  NAME_VARIANT,
  /** A rule cited after its end; the detail is what is in force. */
  SUPERSEDED_BASIS,
  IMPOSSIBLE_QUANTITY,
  IMPLAUSIBLE_AMOUNT
}
