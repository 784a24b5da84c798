package closeout.read.document;

import java.util.List;
import java.util.Map;

/**
 * A row of a table as a reader sees it: of merged cells only the first has text.
 *
 * @param number the row in its sheet or table, counted from 1
 * @param merged the text of cells that are merged with one above, by column
 * @param links the targets of hyperlinks, by column
 */
public record GridRow(
    int number,
    List<String> cells,
    CellPlaces places,
    Map<Integer, String> merged,
    Map<Integer, String> links) {

  public GridRow {
    cells = List.copyOf(cells);
    merged = Map.copyOf(merged);
    links = Map.copyOf(links);
  }
}
