package closeout.read;

import closeout.dossier.Concept;
import java.nio.charset.Charset;
import java.util.List;

/**
 * How an export is to be read, as its first rows tell.
 *
 * @param table the table without its rows
 * @param repeated the rows of its header, which pages repeat
 * @param width how many cells its header has
 * @param charset all of the file should be of it
 * @param mark how many bytes stand before the text
 */
record ExportTable(
    LedgerTable table,
    List<List<String>> repeated,
    int width,
    char delimiter,
    Charset charset,
    int mark) {

  /** The line of the header's last row. */
  int headerLine() {
    return table.header().line();
  }

  /** What decides how rows are read, beside their own bytes. */
  String identity() {
    return String.join(
        "\n",
        List.of(
            String.valueOf(table.columns()),
            String.valueOf(table.preface().stream().map(Row::cells).toList()),
            String.valueOf(table.preface().stream().map(Row::at).toList()),
            String.valueOf(table.header().at()),
            String.valueOf(table.header().cells()),
            width + " " + (int) delimiter + " " + charset));
  }

  /** Whether the cell is the label of that column once more. */
  boolean label(String body) {
    return !body.isEmpty()
        && repeated.stream()
            .filter(row -> body() < row.size())
            .anyMatch(row -> row.get(body()).strip().equals(body));
  }

  /** The column that names the inspected body. */
  int body() {
    return table.column(Concept.BODY).index();
  }
}
