package closeout.read.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a sheet while it is read. */
final class SheetDraft {

  private final int number;
  private String[] cells = new String[8];
  private int width;
  private Map<Integer, String> merged = Map.of();
  private Map<Integer, String> links = Map.of();

  SheetDraft(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  int width() {
    return width;
  }

  boolean blank() {
    return width == 0;
  }

  void put(int column, String text) {
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
    }
    cells[column] = text;
    width = Math.max(width, column + 1);
  }

  String get(int column) {
    return column < width && cells[column] != null ? cells[column] : "";
  }

  void merge(int column, String text) {
    if (merged.isEmpty()) {
      merged = new HashMap<>();
    }
    merged.put(column, text);
  }

  void link(int column, String target) {
    if (links.isEmpty()) {
      links = new HashMap<>();
    }
    links.put(column, target);
  }

  /** Marks the columns that hold something. */
  void mark(boolean[] used) {
    for (int i = 0; i < width; i++) {
      used[i] |= cells[i] != null;
    }
  }

  GridRow finish(int sheet, String name) {
    List<String> texts = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      texts.add(cells[i] == null ? "" : cells[i]);
    }
    return new GridRow(number, texts, new SheetRow(sheet, name, number), merged, links);
  }
}
