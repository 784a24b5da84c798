package closeout.read;

import closeout.dossier.Concept;
import closeout.wording.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of one issue (docs/reading.md, Ledger rows), the first of which names it.
 *
 * @param number as printed, or null
 * @param text the issue as printed; null where rows stand above the first issue
 */
record IssueGroup(
    LedgerTable table, String body, String aspect, String number, String text, List<Row> rows) {

  Row first() {
    return rows.get(0);
  }

  /** The first cell of the concept that holds something, or null. */
  Cell first(Concept concept) {
    for (Row row : rows) {
      for (LedgerColumn column : table.columns(concept)) {
        if (!Spelling.blank(row.cell(column.index()))) {
          return new Cell(row, column);
        }
      }
    }
    return null;
  }

  /** All cells of the concept that hold something, row by row. */
  List<Cell> all(Concept concept) {
    List<Cell> all = new ArrayList<>();
    for (Row row : rows) {
      for (LedgerColumn column : table.columns(concept)) {
        if (!Spelling.blank(row.cell(column.index()))) {
          all.add(new Cell(row, column));
        }
      }
    }
    return all;
  }

  /** Like all, without cells that repeat the one above. */
  List<Cell> distinct(Concept concept) {
    List<Cell> distinct = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Cell cell : all(concept)) {
      if (texts.add(cell.text())) {
        distinct.add(cell);
      }
    }
    return distinct;
  }

  /** What the first cell of the concept holds; "" where there is none. */
  String text(Concept concept) {
    Cell cell = first(concept);
    return cell == null ? "" : cell.text().strip();
  }
}
