package closeout.format;

import closeout.dossier.Issue;
import closeout.finding.Severity;
import java.io.IOException;
import java.util.List;

/** Each inspected body in a line, where there are several. */
final class HtmlBodies {

  private final Pen pen;
  private final Markup html;

  HtmlBodies(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(List<DossierView> dossiers) throws IOException {
    HtmlTable table = new HtmlTable(pen);
    table.begin("bodies", pen.say("bodies"));
    table.head("light", "body", "issues", "statuses-column", "errors", "warnings", "infos");
    for (DossierView dossier : dossiers) {
      row(dossier, pen.about(dossier));
    }
    table.end();
    HtmlTable.lights(pen);
  }

  private void row(DossierView dossier, Pen own) throws IOException {
    html.newline().open("tr");
    html.open("td");
    HtmlTable.light(own, dossier.light());
    html.close();
    html.open("th", "scope", "row");
    String name = dossier.name();
    html.element("a", name, "href", "#" + dossier.anchor()).close();
    List<Issue> issues = dossier.issues().rows().stream().map(IssueBoard.Row::issue).toList();
    html.element("td", Integer.toString(issues.size()), "class", "n");
    html.open("td", "class", "mini");
    if (!issues.isEmpty()) {
      new HtmlStatus(own).bar(issues, own.say("card.issues.bar")).picture();
    }
    html.close();
    for (Severity severity : Severity.values()) {
      long count = dossier.audit().count(severity);
      String style = "n" + (count == 0 ? " none" : " " + HtmlSummary.style(severity));
      html.element("td", Long.toString(count), "class", style);
    }
    html.close();
  }
}
