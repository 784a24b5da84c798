package closeout.read;

import closeout.dossier.Location;
import closeout.wording.Spelling;
import java.util.List;

/**
 * A record of a table.
 *
 * @param places where it and its cells lie
 * @param number the record, the header as 1
 */
record Row(RowPlaces places, int number, List<String> cells) {

  /** The cell as printed; "" where the row ends before it. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean blank() {
    return cells.stream().allMatch(Spelling::blank);
  }

  Row numbered(int other) {
    return new Row(places, other, cells);
  }

  int line() {
    return places.line();
  }

  /** The place of a cell, quoted as a reader sees it. */
  Location at(int column, String label) {
    return places.at(this, column, label);
  }

  /** The place of the whole row. */
  Location at() {
    return places.at(this);
  }
}
