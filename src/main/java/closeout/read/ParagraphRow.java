package closeout.read;

import closeout.dossier.Location;
import closeout.dossier.Paragraph;
import java.util.List;

/** A paragraph above a table, as a row with one cell. */
record ParagraphRow(String file, Paragraph paragraph) implements RowPlaces {

  static Row of(String file, Paragraph paragraph) {
    return new Row(new ParagraphRow(file, paragraph), 0, List.of(paragraph.text()));
  }

  @Override
  public int line() {
    return paragraph.line();
  }

  @Override
  public Location at(Row row, int column, String label) {
    return at(row);
  }

  @Override
  public Location at(Row row) {
    return new Location(
        file,
        paragraph.line(),
        1,
        paragraph.line(),
        paragraph.text().length() + 1,
        paragraph.text(),
        null,
        null,
        paragraph.paragraph(),
        paragraph.page(),
        paragraph.spot(0));
  }
}
