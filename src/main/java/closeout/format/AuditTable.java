package closeout.format;

import java.util.List;

/**
 * A table of an audit for office programs.
 *
 * @param name the sheet's name or the chapter's title
 * @param head the labels of its columns; empty where it has none
 * @param widths of the columns in characters
 */
record AuditTable(String name, List<String> head, List<Integer> widths, List<Row> rows) {

  /**
   * A row.
   *
   * @param light its colour, or null
   */
  record Row(Light light, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }
  }

  AuditTable {
    head = List.copyOf(head);
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
  }
}
