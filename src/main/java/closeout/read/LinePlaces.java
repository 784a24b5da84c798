package closeout.read;

import closeout.dossier.Location;
import java.util.List;

/** Where a row and its cells lie in the lines of a plain text. */
record LinePlaces(String file, List<Part> parts) implements RowPlaces {

  /**
   * A cell.
   *
   * @param from its first character in the line, counted from 0
   */
  record Part(int line, int from, String text) {

    private int to() {
      return from + text.length();
    }
  }

  LinePlaces {
    parts = List.copyOf(parts);
  }

  static Row row(String file, int number, List<Part> parts) {
    return new Row(new LinePlaces(file, parts), number, parts.stream().map(Part::text).toList());
  }

  @Override
  public int line() {
    return parts.get(0).line();
  }

  @Override
  public Location at(Row row, int column, String label) {
    Part part = parts.get(Math.min(column, parts.size() - 1));
    return new Location(
        file,
        part.line(),
        part.from() + 1,
        part.line(),
        part.to() + 1,
        row.cell(column),
        row.number(),
        label,
        null,
        null);
  }

  @Override
  public Location at(Row row) {
    Part first = parts.get(0);
    Part last = parts.get(parts.size() - 1);
    return new Location(
        file,
        first.line(),
        first.from() + 1,
        last.line(),
        last.to() + 1,
        String.join(" ", row.cells()).strip(),
        row.number(),
        null,
        null,
        null);
  }

  @Override
  public boolean ragged() {
    return true;
  }
}
