package closeout.format;

import closeout.finding.Reconciled;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Sets the sources' numbers side by side. */
final class HtmlReconciliation {

  private static final String NOTHING = "–";

  private record Column(String name, Function<Reconciled, Object> value) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("reported", Reconciled::reported),
          new Column("in-report", Reconciled::inReport),
          new Column("in-ledger", Reconciled::inLedger),
          new Column("previous", Reconciled::previous),
          new Column("agrees", Reconciled::agrees));

  private final Pen pen;
  private final Markup html;

  HtmlReconciliation(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(List<Reconciled> all) throws IOException {
    List<Reconciled> lines = all.stream().filter(Reconciled::said).toList();
    if (lines.isEmpty()) {
      return;
    }
    List<Column> columns =
        COLUMNS.stream()
            .filter(column -> lines.stream().anyMatch(line -> column.value.apply(line) != null))
            .toList();
    html.open("div", "class", "reconciliation");
    pen.say("h4", null, "reconciliation");
    html.open("table").element("caption", pen.say("reconciliation"), "class", "unseen");
    head(columns);
    for (Reconciled line : lines) {
      row(line, columns);
    }
    html.close().close().close();
  }

  private void head(List<Column> columns) throws IOException {
    html.open("thead").open("tr");
    html.element("th", pen.words().say("table.metric"), "scope", "col");
    for (Column column : columns) {
      html.element("th", pen.words().say("table." + column.name), "scope", "col");
    }
    html.close().close().open("tbody");
  }

  private void row(Reconciled line, List<Column> columns) throws IOException {
    boolean differs = Boolean.FALSE.equals(line.agrees());
    html.newline().open("tr", "class", differs ? "differs" : null);
    html.element("th", metric(line.metric()), "scope", "row");
    for (Column column : columns) {
      Object value = column.value.apply(line);
      if (value instanceof Boolean agrees) {
        String word = pen.words().say(agrees ? "agree" : "differ");
        html.element("td", word, "class", agrees ? "yes" : "no");
      } else {
        html.element("td", value == null ? NOTHING : value.toString(), "class", "n");
      }
    }
    html.close();
  }

  private String metric(String metric) {
    Words words = pen.words();
    return words.has("metric." + metric) ? words.say("metric." + metric) : metric;
  }
}
