package closeout.format;

import closeout.finding.Reconciled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sets the sources' numbers side by side. */
final class ReconciliationText {

  private static final String NOTHING = "-";

  private final Page page;
  private final Words words;

  ReconciliationText(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void write(List<Reconciled> all) throws IOException {
    List<Reconciled> lines = all.stream().filter(Reconciled::said).toList();
    if (lines.isEmpty()) {
      return;
    }
    List<List<String>> columns = new ArrayList<>();
    columns.add(column("metric", lines, line -> metric(line.metric())));
    addIfAny(columns, "reported", lines, Reconciled::reported);
    addIfAny(columns, "in-report", lines, line -> text(line.inReport()));
    addIfAny(columns, "in-ledger", lines, line -> text(line.inLedger()));
    addIfAny(columns, "previous", lines, line -> text(line.previous()));
    columns.add(column("agrees", lines, this::agrees));
    for (int row = 0; row <= lines.size(); row++) {
      boolean differs = row > 0 && Boolean.FALSE.equals(lines.get(row - 1).agrees());
      String text = row(columns, row);
      page.line("  " + (row == 0 ? page.styled(Style.FAINT, text) : marked(text, differs)));
    }
  }

  private String marked(String text, boolean differs) {
    return differs ? page.styled(Style.ERROR, text) : text;
  }

  private static String row(List<List<String>> columns, int row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      List<String> column = columns.get(i);
      int width = column.stream().mapToInt(DisplayWidth::of).max().orElse(0);
      String cell = column.get(row);
      line.append(
          i == 0 ? DisplayWidth.pad(cell, width) : "  " + DisplayWidth.padLeft(cell, width));
    }
    return line.toString().stripTrailing();
  }

  private void addIfAny(
      List<List<String>> columns,
      String name,
      List<Reconciled> lines,
      Function<Reconciled, String> cell) {
    if (lines.stream().anyMatch(line -> cell.apply(line) != null)) {
      columns.add(column(name, lines, cell));
    }
  }

  private List<String> column(
      String name, List<Reconciled> lines, Function<Reconciled, String> cell) {
    List<String> column = new ArrayList<>();
    column.add(words.say("table." + name));
    for (Reconciled line : lines) {
      String text = cell.apply(line);
      column.add(text == null ? NOTHING : Printable.line(text));
    }
    return column;
  }

  private String metric(String metric) {
    return words.has("metric." + metric) ? words.say("metric." + metric) : metric;
  }

  private String agrees(Reconciled line) {
    return line.agrees() == null ? null : words.say(line.agrees() ? "agree" : "differ");
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }
}
