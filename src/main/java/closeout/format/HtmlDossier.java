package closeout.format;

import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.finding.Audit;
import closeout.finding.Severity;
import java.io.IOException;
import java.util.List;

/** All about one inspected body. */
final class HtmlDossier {

  private final Pen pen;
  private final Markup html;
  private final DossierView dossier;
  private final TextBudget budget;

  HtmlDossier(Pen pen, DossierView dossier, TextBudget budget) {
    this.pen = pen;
    this.html = pen.html();
    this.dossier = dossier;
    this.budget = budget;
  }

  /**
   * Writes it.
   *
   * @param alone whether it is the only one, so that nothing needs to be folded away
   */
  void write(Audit audit, boolean alone) throws IOException {
    html.newline();
    html.open("section", "class", "dossier", "id", dossier.anchor(), "aria-label", dossier.name());
    head();
    if (alone) {
      state(audit);
      findings();
    } else {
      findings();
      html.newline().open("details", "class", "part state");
      html.open("summary").element("h4", pen.say("state")).close();
      state(audit);
      html.close();
    }
    new HtmlIssues(pen, dossier).write(alone);
    new HtmlText(pen, dossier).write(budget, alone);
    new HtmlCoverage(pen).write(dossier.audit());
    html.close();
  }

  private void state(Audit audit) throws IOException {
    html.open("div", "class", "sides");
    statuses();
    new HtmlReconciliation(pen).write(dossier.audit().reconciliation());
    html.close();
    new Timeline(pen, audit.asOf()).write(issues());
  }

  private List<Issue> issues() {
    return dossier.issues().rows().stream().map(IssueBoard.Row::issue).toList();
  }

  private void head() throws IOException {
    html.open("h3", "class", "body");
    HtmlTable.light(pen, dossier.light());
    html.element("span", dossier.name());
    for (Severity severity : Severity.values()) {
      long count = dossier.audit().count(severity);
      if (count > 0) {
        String word = pen.words().say("count", pen.words().name(severity), count);
        html.text(" ").element("span", word, "class", "chip " + HtmlSummary.style(severity));
      }
    }
    html.close();
  }

  private void statuses() throws IOException {
    List<Issue> shown =
        dossier.audit().dossier().facts(Issue.class).stream()
            .filter(issue -> issue.origin() != Origin.PREVIOUS)
            .toList();
    if (!shown.isEmpty()) {
      html.open("div", "class", "statuses");
      pen.say("h4", null, "statuses-head");
      new HtmlStatus(pen).bars(shown);
      html.close();
    }
  }

  private void findings() throws IOException {
    html.newline().open("div", "class", "findings");
    if (dossier.findings().isEmpty()) {
      html.element("p", pen.words().say("nothing-found"), "class", "good");
    }
    HtmlFinding finding = new HtmlFinding(pen, dossier);
    for (Numbered numbered : dossier.findings()) {
      finding.write(numbered);
    }
    html.close();
  }
}
