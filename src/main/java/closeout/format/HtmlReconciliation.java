package closeout.format;

import closeout.finding.Reconciled;
import java.io.IOException;
import java.util.List;

/** Shows the sources' numbers side by side. */
final class HtmlReconciliation {

  private static final String NOTHING = "–";

  private final Pen pen;
  private final Markup html;

  HtmlReconciliation(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(List<Reconciled> lines) throws IOException {
    ReconciliationTable table = ReconciliationTable.of(lines, pen.words());
    List<List<String>> rows = table.rows(NOTHING);
    if (rows.isEmpty()) {
      return;
    }
    html.open("div", "class", "reconciliation");
    pen.say("h4", null, "reconciliation");
    html.open("table").element("caption", pen.say("reconciliation"), "class", "unseen");
    html.open("thead").open("tr");
    for (String column : rows.get(0)) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    for (int i = 1; i < rows.size(); i++) {
      row(rows.get(i), table.differs(i));
    }
    html.close().close().close();
  }

  private void row(List<String> cells, boolean differs) throws IOException {
    html.newline().open("tr", "class", differs ? "differs" : null);
    html.element("th", cells.get(0), "scope", "row");
    for (String cell : cells.subList(1, cells.size())) {
      html.element("td", cell, "class", "n");
    }
    html.close();
  }
}
