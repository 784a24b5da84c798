package closeout.read;

import closeout.dossier.Location;
import closeout.dossier.Spot;
import closeout.read.document.GridRow;
import closeout.read.document.Place;

/**
 * Where a row and its cells lie in a document.
 *
 * @param line the row of the sheet, or the line of the text that the table stands in
 */
record GridPlaces(String file, int line, GridRow row) implements RowPlaces {

  @Override
  public Location at(Row record, int column, String label) {
    return location(row.places().at(column), column, record.cell(column), record.number(), label);
  }

  @Override
  public Location at(Row record) {
    int first = 0;
    while (first + 1 < record.cells().size() && record.cell(first).isBlank()) {
      first++;
    }
    String quote = String.join(" ", record.cells()).strip();
    return location(row.places().at(first), first, quote, record.number(), null);
  }

  private Location location(Place place, int column, String quote, int number, String label) {
    Spot spot = place.spot();
    return new Location(
        file,
        line,
        column + 1,
        line,
        column + 2,
        quote,
        number,
        label,
        place.paragraph(),
        place.page(),
        spot);
  }

  @Override
  public String merged(int column) {
    return row.merged().getOrDefault(column, "");
  }

  @Override
  public String link(int column) {
    return row.links().get(column);
  }

  @Override
  public boolean ragged() {
    return true;
  }
}
