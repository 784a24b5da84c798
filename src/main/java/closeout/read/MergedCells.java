package closeout.read;

import closeout.dossier.Concept;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out what a merged cell says of the issues below its first: a person responsible for three
 * issues is responsible for each. Within one issue blanks go on meaning “as above”.
 */
final class MergedCells {

  private MergedCells() {}

  static List<Row> filled(List<Row> rows, List<LedgerColumn> columns) {
    List<Row> filled = new ArrayList<>(rows.size());
    for (Row row : rows) {
      filled.add(begins(row, columns) ? filled(row, columns) : row);
    }
    return filled;
  }

  /** Whether the row has an issue of its own: neither its text nor its number is merged away. */
  private static boolean begins(Row row, List<LedgerColumn> columns) {
    boolean begins = false;
    for (LedgerColumn column : columns) {
      if (column.has(Concept.ISSUE) || column.has(Concept.NUMBER)) {
        if (!row.places().merged(column.index()).isEmpty()) {
          return false;
        }
        begins |= !row.cell(column.index()).isBlank();
      }
    }
    return begins;
  }

  private static Row filled(Row row, List<LedgerColumn> columns) {
    List<String> cells = null;
    for (LedgerColumn column : columns) {
      String above = row.places().merged(column.index());
      if (!above.isEmpty() && row.cell(column.index()).isBlank()) {
        cells = cells == null ? new ArrayList<>(row.cells()) : cells;
        while (cells.size() <= column.index()) {
          cells.add("");
        }
        cells.set(column.index(), above);
      }
    }
    return cells == null ? row : new Row(row.places(), row.number(), List.copyOf(cells));
  }
}
