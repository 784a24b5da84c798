package closeout.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts merged cells and links, which a sheet lists at its end, into its rows. */
final class SheetMerges {

  private final List<SheetDraft> rows;
  private final List<int[]> merges;
  private final Map<String, String> links;
  private final Limits limits;

  SheetMerges(List<SheetDraft> rows, List<int[]> merges, Map<String, String> links, Limits limits) {
    this.rows = rows;
    this.merges = merges;
    this.links = links;
    this.limits = limits;
  }

  List<GridRow> rows(int sheet, String name) throws DocumentException {
    TreeMap<Integer, SheetDraft> byNumber = new TreeMap<>();
    rows.forEach(row -> byNumber.put(row.number(), row));
    int taken = 0;
    for (int[] merge : merges) {
      SheetDraft top = byNumber.get(merge[0]);
      String text = top == null ? "" : top.get(merge[1]);
      for (SheetDraft below : byNumber.subMap(merge[0], false, merge[2], true).values()) {
        if (++taken > limits.cells()) {
          throw new DocumentException("too-many-cells", limits.cells());
        }
        below.merge(merge[1], text);
      }
    }
    link(byNumber);
    List<GridRow> grid = new ArrayList<>(rows.size());
    for (SheetDraft row : byNumber.values()) {
      grid.add(row.finish(sheet, name));
    }
    return grid;
  }

  private void link(Map<Integer, SheetDraft> byNumber) {
    links.forEach(
        (address, target) -> {
          int[] at = CellNames.range(address);
          SheetDraft row = at == null ? null : byNumber.get(at[0]);
          if (row != null) {
            row.link(at[1], target);
          }
        });
  }
}
