package closeout.read;

import java.util.List;

/** Splits a list of waivers into rows, its header first; blank rows and comments are left out. */
final class WaiverRows {

  private static final char[] DELIMITERS = {',', '\t', ';'};
  private static final String COMMENT = "#";

  private final TextFile file;
  private final Problems problems;

  WaiverRows(TextFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Row> rows() {
    return CsvRows.read(file, delimiter(), problems).stream()
        .filter(row -> !row.blank() && !row.cell(0).strip().startsWith(COMMENT))
        .toList();
  }

  /** The delimiter that makes most labels of the first line known. */
  private char delimiter() {
    char best = ',';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long known = known(delimiter);
      if (known > most) {
        most = known;
        best = delimiter;
      }
    }
    return best;
  }

  private long known(char delimiter) {
    Problems none = new Problems(file.path(), error -> {});
    return CsvRows.read(file, delimiter, none).stream()
        .filter(row -> !row.blank() && !row.cell(0).strip().startsWith(COMMENT))
        .findFirst()
        .map(row -> row.cells().stream().filter(cell -> WaiverColumns.field(cell) != null).count())
        .orElse(0L);
  }
}
