package closeout.read;

import closeout.dossier.Location;
import closeout.wording.Spelling;
import java.util.List;

/**
 * A record of a table.
 *
 * @param number the record, the header as 1
 * @param offset where it begins in the text of the file
 */
record Row(TextFile file, char delimiter, int number, int offset, List<String> cells) {

  /** The cell as printed; "" where the row ends before it. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean blank() {
    return cells.stream().allMatch(Spelling::blank);
  }

  Row numbered(int other) {
    return new Row(file, delimiter, other, offset, cells);
  }

  int line() {
    return file.lines().line(offset);
  }

  /** The place of a cell, quoted without the quotation marks of CSV. */
  Location at(int column, String label) {
    int from = offset;
    for (int i = 0; i < Math.min(column, cells.size() - 1); i++) {
      from = end(from) + 1;
    }
    boolean there = column < cells.size();
    int end = end(from);
    return file.at(there ? from : end, end, cell(column), number, label);
  }

  /** The place of the whole row. */
  Location at() {
    int end = end();
    return file.at(offset, end, file.text().substring(offset, end), number, null);
  }

  /** The offset behind the last cell. */
  int end() {
    int end = end(offset);
    for (int i = 1; i < cells.size(); i++) {
      end = end(end + 1);
    }
    return end;
  }

  /** The offset behind the cell that begins at the offset. */
  private int end(int from) {
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
