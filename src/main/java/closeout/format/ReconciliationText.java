package closeout.format;

import closeout.finding.Reconciled;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the sources' numbers side by side. */
final class ReconciliationText {

  private static final String NOTHING = "-";

  private final Page page;
  private final Words words;

  ReconciliationText(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void write(List<Reconciled> lines) throws IOException {
    ReconciliationTable table = ReconciliationTable.of(lines, words);
    List<List<String>> rows = table.rows(NOTHING);
    for (int row = 0; row < rows.size(); row++) {
      String text = aligned(rows, row);
      page.line(
          "  " + (row == 0 ? page.styled(Style.FAINT, text) : marked(text, table.differs(row))));
    }
  }

  private String marked(String text, boolean differs) {
    return differs ? page.styled(Style.ERROR, text) : text;
  }

  private static String aligned(List<List<String>> rows, int row) {
    List<String> cells = rows.get(row);
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      int width = width(rows, column);
      line.append(
          column == 0
              ? DisplayWidth.pad(cells.get(column), width)
              : "  " + DisplayWidth.padLeft(cells.get(column), width));
    }
    return line.toString().stripTrailing();
  }

  private static int width(List<List<String>> rows, int column) {
    return IntStream.range(0, rows.size())
        .map(row -> DisplayWidth.of(rows.get(row).get(column)))
        .max()
        .orElse(0);
  }
}
