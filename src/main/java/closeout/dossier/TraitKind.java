package closeout.dossier;

/** What is noteworthy about a file itself. */
public enum TraitKind {
  /** Insertions and deletions that nobody has accepted yet; the detail names their authors. */
  TRACKED_CHANGE,
  /** Comments; the detail names their authors. */
  COMMENT,
  /** Text that is not shown; the detail is its beginning. */
  HIDDEN_TEXT,
  /** Who wrote or saved the file. */
  AUTHOR,
  /** Macros. */
  MACRO,
  /** Sheets that are not shown; the detail names them. */
  HIDDEN_SHEET,
  HIDDEN_ROW,
  HIDDEN_COLUMN,
  /** A number with more digits than the program keeps; the detail is what is left of it. */
  LOST_DIGITS,
  /** A formula that failed; the detail is what the cell shows. */
  FORMULA_ERROR,
  /** Pages that are pictures; the detail is their numbers. */
  PAGE_WITHOUT_TEXT,
  /** The ending of the name says another kind; the detail is the kind that it is. */
  MISNAMED
}
