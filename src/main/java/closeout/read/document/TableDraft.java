package closeout.read.document;

import closeout.dossier.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table inside text while it is read: it turns out at its end whether it is a table of data. */
final class TableDraft {

  private static final Place NOWHERE = new Place(null, null, null);

  /** A column of cells that hold little more than each other's labels is no layout. */
  private static final int LONG_CELL = 1500;

  private static final class Row {
    private final List<String> cells = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Block> content = new ArrayList<>();
    private final Map<Integer, String> merged = new HashMap<>();
    private final Map<Integer, String> links = new HashMap<>();
    private int own;

    private void add(String text, Place place) {
      cells.add(text);
      places.add(place);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, String> above = new HashMap<>();
  private boolean nested;

  void row() {
    rows.add(new Row());
  }

  int rows() {
    return rows.size();
  }

  /** Leaves columns of the row free. */
  void skip(int columns) {
    if (!rows.isEmpty()) {
      for (int i = 0; i < columns; i++) {
        last().add("", NOWHERE);
      }
    }
  }

  /**
   * @param span how many columns it covers
   * @param below whether it is merged with the cell above
   */
  void cell(List<Block> content, int span, boolean below) {
    if (rows.isEmpty()) {
      row();
    }
    Row row = last();
    int column = row.cells.size();
    String text = below ? "" : text(content);
    if (below) {
      row.merged.put(column, above.getOrDefault(column, ""));
    } else {
      above.put(column, text);
      row.own++;
    }
    row.add(text, place(content));
    row.content.addAll(content);
    link(content, column, row);
    for (int i = 1; i < span; i++) {
      row.add("", place(content));
    }
  }

  /** The table, or what is in it where it only arranges text. */
  List<Block> blocks() {
    List<Row> filled = rows.stream().filter(row -> !row.cells.isEmpty()).toList();
    boolean arranges =
        nested
            || filled.stream().allMatch(row -> row.own <= 1)
            || filled.size() == 1
                && filled.get(0).cells.stream().anyMatch(cell -> cell.length() > LONG_CELL);
    List<Block> blocks = new ArrayList<>();
    if (arranges) {
      filled.forEach(row -> blocks.addAll(row.content));
      return blocks;
    }
    List<GridRow> grid = new ArrayList<>();
    for (Row row : filled) {
      grid.add(
          new GridRow(grid.size() + 1, row.cells, new TableRow(row.places), row.merged, row.links));
    }
    blocks.add(new Grid(null, null, grid));
    return blocks;
  }

  private Row last() {
    return rows.get(rows.size() - 1);
  }

  private String text(List<Block> content) {
    List<String> lines = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof Text text) {
        lines.add(text.text());
      } else {
        nested = true;
      }
    }
    return String.join("\n", lines).strip();
  }

  private static void link(List<Block> content, int column, Row row) {
    for (Block block : content) {
      if (block instanceof Text text && text.link() != null) {
        row.links.putIfAbsent(column, text.link());
      }
    }
  }

  private static Place place(List<Block> content) {
    Place first = NOWHERE;
    for (Block block : content) {
      if (block instanceof Text text) {
        first = first == NOWHERE ? text.place() : first;
        if (!text.text().isBlank()) {
          List<Stretch> stretches = text.stretches();
          return stretches.isEmpty()
              ? text.place()
              : new Place(text.place().paragraph(), text.place().page(), stretches.get(0).spot());
        }
      }
    }
    return first;
  }
}
