package closeout.read;

import closeout.dossier.Location;
import java.util.List;

/**
 * Where a row and its cells lie in the text of a table.
 *
 * @param offset where the row begins
 */
record CsvPlaces(TextFile file, char delimiter, int offset) implements RowPlaces {

  @Override
  public int line() {
    return file.lines().line(offset);
  }

  /** Quoted without the quotation marks of CSV. */
  @Override
  public Location at(Row row, int column, String label) {
    int from = offset;
    for (int i = 0; i < Math.min(column, row.cells().size() - 1); i++) {
      from = cellEnd(from) + 1;
    }
    boolean there = column < row.cells().size();
    int end = cellEnd(from);
    return file.at(there ? from : end, end, row.cell(column), row.number(), label);
  }

  @Override
  public Location at(Row row) {
    int end = end(row.cells());
    return file.at(offset, end, file.text().substring(offset, end), row.number(), null);
  }

  /** The offset behind the last cell. */
  int end(List<String> cells) {
    int end = cellEnd(offset);
    for (int i = 1; i < cells.size(); i++) {
      end = cellEnd(end + 1);
    }
    return end;
  }

  /** The offset behind the cell that begins at the offset. */
  private int cellEnd(int from) {
    String text = file.text();
    int at = from;
    if (at < text.length() && text.charAt(at) == '"') {
      at = behindQuotes(text, at + 1);
    }
    while (at < text.length()
        && "\r\n".indexOf(text.charAt(at)) < 0
        && text.charAt(at) != delimiter) {
      at++;
    }
    return Math.min(at, text.length());
  }

  private static int behindQuotes(String text, int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote < 0 ? text.length() : quote + 1;
  }
}
