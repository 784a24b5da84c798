package closeout.read;

import closeout.dossier.Status;
import closeout.wording.Spelling;
import closeout.wording.Statuses;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Columns that each stand for a status and are ticked (已完成 | 基本完成 | 正在推进, √ in one of them), made
 * one column that names the status.
 *
 * @param labels of all columns; blank where a column went into the first of them
 */
record TickedColumns(List<String> labels, List<Row> rows) {

  private static final Set<String> TICKS =
      Set.of("√", "✓", "✔", "☑", "■", "●", "▲", "★", "*", "是", "1", "v", "V");
  private static final Set<String> ANSWERS = Set.of("是", "否");

  static TickedColumns of(List<String> labels, List<Row> rows, Wording wording) {
    List<Integer> ticked = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (status(labels.get(i), wording) && ticked(i, rows)) {
        ticked.add(i);
      }
    }
    return ticked.size() < 2 ? new TickedColumns(labels, rows) : joined(labels, rows, ticked);
  }

  /** 已完成, 整改情况 已完成, or the 是 and 否 below 是否完成. */
  private static boolean status(String label, Wording wording) {
    String own = own(label);
    boolean answer = ANSWERS.contains(own) && label.length() > own.length() && label.contains("完成");
    return answer || wording.statuses().ofCell(own) != Status.UNKNOWN;
  }

  private static String own(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  private static boolean ticked(int column, List<Row> rows) {
    int written = 0;
    int ticks = 0;
    for (Row row : rows) {
      String cell = Spelling.compact(row.cell(column));
      if (!cell.isEmpty() && !Boolean.FALSE.equals(Statuses.flag(cell))) {
        written++;
        ticks += TICKS.contains(cell) ? 1 : 0;
      }
    }
    return 5 * ticks >= 4 * written;
  }

  private static TickedColumns joined(List<String> labels, List<Row> rows, List<Integer> ticked) {
    List<String> names = new ArrayList<>(labels);
    ticked.forEach(column -> names.set(column, ""));
    List<String> parts = ticked.stream().map(labels::get).map(TickedColumns::own).toList();
    String first = labels.get(ticked.get(0));
    String group = first.substring(0, first.length() - parts.get(0).length()).strip();
    boolean answers = ANSWERS.containsAll(parts);
    names.set(ticked.get(0), answers ? group : String.join("/", parts));
    return new TickedColumns(names, rows.stream().map(row -> named(row, parts, ticked)).toList());
  }

  /** The row with the words of the ticked column, as they stand in the header. */
  private static Row named(Row row, List<String> parts, List<Integer> ticked) {
    List<String> cells = new ArrayList<>(row.cells());
    List<String> named = new ArrayList<>();
    for (int i = 0; i < ticked.size(); i++) {
      int column = ticked.get(i);
      if (column < cells.size()) {
        if (TICKS.contains(Spelling.compact(cells.get(column)))) {
          named.add(parts.get(i));
        }
        cells.set(column, "");
      }
    }
    if (ticked.get(0) < cells.size()) {
      cells.set(ticked.get(0), String.join("/", named));
    }
    return new Row(row.places(), row.number(), List.copyOf(cells));
  }
}
