package closeout.format;

import closeout.dossier.Deadline;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import java.io.IOException;
import java.util.List;

/** The issues of a dossier with their lights. */
final class HtmlIssues {

  /** More are folded away at first. */
  private static final int FEW = 30;

  private static final int MOST_LINKS = 8;

  private final Pen pen;
  private final Markup html;
  private final DossierView dossier;

  HtmlIssues(Pen pen, DossierView dossier) {
    this.pen = pen;
    this.html = pen.html();
    this.dossier = dossier;
  }

  void write(boolean alone) throws IOException {
    List<IssueBoard.Row> rows = dossier.issues().rows();
    if (rows.isEmpty()) {
      return;
    }
    String title = pen.say("issues", pen.words().name(dossier.issues().origin()), rows.size());
    boolean open = alone && rows.size() <= FEW;
    html.newline().open("details", "class", "part", "open", open ? "" : null);
    html.open("summary").element("h4", title).close();
    HtmlTable table = new HtmlTable(pen);
    table.begin("issues", title);
    boolean compares = dossier.issues().compares();
    if (compares) {
      boolean ledger = dossier.issues().origin() == Origin.LEDGER;
      String other = ledger ? "status-report" : "status-ledger";
      table.head("light", "number", "issue", "deadline", "status", other, "about");
    } else {
      table.head("light", "number", "issue", "deadline", "status", "about");
    }
    List<IssueBoard.Row> listed = dossier.issues().listed();
    for (IssueBoard.Row row : listed) {
      row(row, compares);
    }
    table.end();
    if (listed.size() < rows.size()) {
      pen.say("p", "none", "issues.omitted", rows.size() - listed.size());
    }
    HtmlTable.lights(pen);
    html.close();
  }

  private void row(IssueBoard.Row row, boolean compares) throws IOException {
    Issue issue = row.issue();
    html.newline().open("tr", "id", row.anchor());
    html.open("td");
    HtmlTable.light(pen, row.light());
    html.close();
    html.element("td", issue.number() == null ? "" : issue.number(), "class", "n");
    String title = FactWords.shortened(pen.speech().text(issue.title()));
    html.element("th", title, "scope", "row");
    html.element("td", deadline(issue), "class", "day");
    status(issue);
    if (compares && row.counterpart() == null) {
      html.element("td", "–");
    } else if (compares) {
      status(row.counterpart());
    }
    links(row.findings());
    html.close();
  }

  private void status(Issue issue) throws IOException {
    html.open("td", "class", "status");
    html.element("span", "", "class", "dot s-" + issue.status().code());
    html.text(pen.words().name(issue.status())).close();
  }

  /** As written; a term with the day that it comes to. */
  private String deadline(Issue issue) {
    Deadline deadline = issue.deadline();
    if (deadline == null || deadline.text().isBlank()) {
      return "–";
    }
    String text = FactWords.shortened(pen.speech().text(deadline.text()));
    boolean term = deadline.withinDays() != null || deadline.withinMonths() != null;
    return term && deadline.due() != null ? text + " (" + IsoDates.of(deadline.due()) + ")" : text;
  }

  private void links(List<Numbered> findings) throws IOException {
    html.open("td", "class", "about");
    for (Numbered finding : findings.subList(0, Math.min(MOST_LINKS, findings.size()))) {
      String style = HtmlSummary.style(finding.finding().severity());
      html.element(
          "a",
          pen.words().name(finding.finding().severity()) + " " + finding.number(),
          "class",
          "to " + style,
          "href",
          "#f" + finding.number());
      html.text(" ");
    }
    if (findings.size() > MOST_LINKS) {
      html.text(pen.words().say("more-places", findings.size() - MOST_LINKS));
    }
    html.close();
  }
}
