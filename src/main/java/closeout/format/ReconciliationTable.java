package closeout.format;

import closeout.finding.Reconciled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sources' numbers side by side: the lines and columns in which anything is said. */
final class ReconciliationTable {

  /** A column by its key and what it takes from a line. */
  private record Column(String name, Function<Reconciled, Object> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("reported", Reconciled::reported),
          new Column("in-report", Reconciled::inReport),
          new Column("in-ledger", Reconciled::inLedger),
          new Column("previous", Reconciled::previous),
          new Column("agrees", Reconciled::agrees));

  private final List<Reconciled> lines;
  private final List<Column> columns;
  private final Words words;

  private ReconciliationTable(List<Reconciled> lines, Words words) {
    this.lines = lines;
    this.words = words;
    this.columns =
        COLUMNS.stream()
            .filter(column -> lines.stream().anyMatch(line -> column.value.apply(line) != null))
            .toList();
  }

  static ReconciliationTable of(List<Reconciled> all, Words words) {
    return new ReconciliationTable(all.stream().filter(Reconciled::said).toList(), words);
  }

  /**
   * The head and the lines as text; none where nothing is said.
   *
   * @param nothing stands where a source is silent
   */
  List<List<String>> rows(String nothing) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(head());
    for (Reconciled line : lines) {
      Stream<String> cells = columns.stream().map(column -> cell(column, line, nothing));
      rows.add(Stream.concat(Stream.of(metric(line.metric())), cells).toList());
    }
    return rows;
  }

  private List<String> head() {
    Stream<String> names = columns.stream().map(column -> words.say("table." + column.name));
    return Stream.concat(Stream.of(words.say("table.metric")), names).toList();
  }

  /** Whether the sources contradict each other in that row, the head being row 0. */
  boolean differs(int row) {
    return row > 0 && Boolean.FALSE.equals(lines.get(row - 1).agrees());
  }

  private String cell(Column column, Reconciled line, String nothing) {
    Object value = column.value.apply(line);
    if (value instanceof Boolean agrees) {
      return words.say(agrees ? "agree" : "differ");
    }
    return value == null ? nothing : Printable.line(value.toString());
  }

  private String metric(String metric) {
    return words.has("metric." + metric) ? words.say("metric." + metric) : Printable.line(metric);
  }
}
