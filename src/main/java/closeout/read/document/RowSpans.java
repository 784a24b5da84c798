package closeout.read.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills in the cells that reach down from rows above, as HTML leaves them out. */
final class RowSpans {

  /** A cell that reaches into so many more rows. */
  private record Span(int rows, int columns) {}

  private final TableDraft table;
  private final TreeMap<Integer, Span> open = new TreeMap<>();
  private int column;

  RowSpans(TableDraft table) {
    this.table = table;
  }

  void row() {
    column = 0;
  }

  void cell(List<Block> content, int columns, int rows) {
    fill();
    table.cell(content, columns, false);
    if (rows > 1) {
      // This row takes one away at its end.
      open.put(column, new Span(rows, columns));
    }
    column += columns;
  }

  /** Adds what reaches down behind the last cell of the row. */
  void end() {
    Map.Entry<Integer, Span> next = open.ceilingEntry(column);
    while (next != null && next.getKey() == column) {
      fill();
      next = open.ceilingEntry(column);
    }
    open.entrySet().removeIf(span -> span.getValue().rows() <= 1);
    open.replaceAll((at, span) -> new Span(span.rows() - 1, span.columns()));
  }

  private void fill() {
    Span span = open.get(column);
    while (span != null) {
      table.cell(List.of(), span.columns(), true);
      column += span.columns();
      span = open.get(column);
    }
  }
}
