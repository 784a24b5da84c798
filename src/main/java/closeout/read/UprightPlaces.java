package closeout.read;

import closeout.dossier.Location;
import java.util.List;
import java.util.Objects;

/**
 * Where the cells of a row lie that was made of several lines of a table on its side.
 *
 * @param cells the cell that each value stands in; null where the row has none
 */
record UprightPlaces(List<Source> cells) implements RowPlaces {

  /** A cell of the table as it is printed. */
  record Source(Row row, int column) {}

  @Override
  public int line() {
    return first().row().line();
  }

  @Override
  public Location at(Row row, int column, String label) {
    Source source = column < cells.size() ? cells.get(column) : null;
    Source placed = source == null ? first() : source;
    String quote = source == null ? "" : row.cell(column);
    return numbered(placed.row().at(placed.column(), label), quote, row.number(), label);
  }

  @Override
  public Location at(Row row) {
    Source first = first();
    Location at = first.row().at(first.column(), null);
    return numbered(at, String.join("\n", row.cells()), row.number(), null);
  }

  @Override
  public String link(int column) {
    Source source = column < cells.size() ? cells.get(column) : null;
    return source == null ? null : source.row().places().link(source.column());
  }

  /** Not every issue has every label. */
  @Override
  public boolean ragged() {
    return true;
  }

  private Source first() {
    return cells.stream().filter(Objects::nonNull).findFirst().orElseThrow();
  }

  /** The same place as part of another row. */
  private static Location numbered(Location at, String quote, Integer row, String label) {
    return new Location(
        at.file(),
        at.line(),
        at.column(),
        at.endLine(),
        at.endColumn(),
        quote,
        row,
        label,
        at.paragraph(),
        at.page(),
        at.spot());
  }
}
