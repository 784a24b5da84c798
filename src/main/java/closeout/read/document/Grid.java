package closeout.read.document;

import java.util.List;

/**
 * A table of a document, or a sheet of a workbook.
 *
 * @param sheet the number of the sheet, counted from 1, or null for tables inside text
 * @param name of the sheet, or null
 */
public record Grid(Integer sheet, String name, List<GridRow> rows) implements Block {

  public Grid {
    rows = List.copyOf(rows);
  }
}
