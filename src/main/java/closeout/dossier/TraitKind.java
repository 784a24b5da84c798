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
  /** Footnotes and endnotes, which are not read; the detail is their text. */
  NOTE,
  /** Headers and footers that say what the text does not; the detail is their text. */
  PAGE_MARGIN,
  /** Tables that could be read as lines only; the detail is the numbers of their pages. */
  TABLE_AS_LINES,
  /** The ending of the name says another kind; the detail is the kind that it is. */
  MISNAMED
}
