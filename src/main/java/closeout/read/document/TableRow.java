package closeout.read.document;

import java.util.List;

/** A row of a table inside text: its cells stand where their first lines do. */
record TableRow(List<Place> cells) implements CellPlaces {

  TableRow {
    cells = List.copyOf(cells);
  }

  @Override
  public Place at(int column) {
    return cells.get(Math.min(column, cells.size() - 1));
  }
}
