package closeout.read;

import closeout.dossier.Location;

/** Where a row and its cells lie in their file. */
interface RowPlaces {

  /** The line, or the row of the sheet. */
  int line();

  /** The place of a cell. */
  Location at(Row row, int column, String label);

  /** The place of the whole row. */
  Location at(Row row);

  /** What the cell shares with those above that it is merged with, or "" where it is not merged. */
  default String merged(int column) {
    return "";
  }

  /** The target of the cell's hyperlink, or null. */
  default String link(int column) {
    return null;
  }

  /** Whether blank cells at the end of rows are left out, so that rows differ in length. */
  default boolean ragged() {
    return false;
  }
}
