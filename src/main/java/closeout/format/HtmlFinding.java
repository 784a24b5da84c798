package closeout.format;

import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.finding.Finding;
import java.io.IOException;
import java.util.List;

/** A finding, linked to its place. */
final class HtmlFinding {

  private static final int MOST_OTHERS = 5;
  private static final int LONGEST_QUOTE = 120;

  private final Pen pen;
  private final Markup html;
  private final DossierView dossier;

  HtmlFinding(Pen pen, DossierView dossier) {
    this.pen = pen;
    this.html = pen.html();
    this.dossier = dossier;
  }

  void write(Numbered numbered) throws IOException {
    Finding finding = numbered.finding();
    html.newline();
    html.open(
        "article",
        "class",
        "f " + HtmlSummary.style(finding.severity()) + (finding.counts() ? "" : " aside"),
        "id",
        "f" + numbered.number(),
        "data-group",
        finding.rule().group(),
        "data-state",
        state(finding));
    head(numbered);
    place(numbered);
    compared(finding);
    details(finding);
    html.close();
  }

  private static String state(Finding finding) {
    return finding.state().code();
  }

  private void head(Numbered numbered) throws IOException {
    Finding finding = numbered.finding();
    String severity = pen.words().name(finding.severity());
    html.open("h4").element("span", Integer.toString(numbered.number()), "class", "no").text(" ");
    html.element("span", severity, "class", "chip " + HtmlSummary.style(finding.severity()));
    html.text(" " + pen.speech().message(finding)).close();
  }

  private void place(Numbered numbered) throws IOException {
    Location at = numbered.finding().at();
    String target = dossier.placeOf(numbered);
    html.open("p", "class", "at");
    if (target == null) {
      html.element("span", place(at));
    } else {
      html.element("a", place(at), "href", "#" + target);
    }
    String quote = FactWords.shortened(pen.speech().text(at.quote()), LONGEST_QUOTE);
    if (!quote.isEmpty()) {
      html.text(" ").element("q", quote);
    }
    html.text(" ").element("code", numbered.finding().rule().name()).close();
  }

  private String place(Location at) {
    String file = dossier.shortPath(at.file());
    if (at.spot() != null || at.row() != null || at.line() == 0) {
      return file + pen.places().within(at);
    }
    return pen.say("place", file, at.line(), at.column()) + pen.places().within(at);
  }

  private void compared(Finding finding) throws IOException {
    String expected = pen.speech().expected(finding);
    String actual = pen.speech().actual(finding);
    if (expected == null && actual == null) {
      return;
    }
    html.open("dl", "class", "compared");
    value("actual", actual);
    value("expected", expected);
    html.close();
  }

  private void value(String key, String text) throws IOException {
    if (text != null) {
      html.open("div", "class", key);
      html.element("dt", pen.words().say("label." + key)).element("dd", text).close();
    }
  }

  private void details(Finding finding) throws IOException {
    html.open("dl");
    row("remedy", pen.speech().remedy(finding));
    for (String id : finding.rule().basis()) {
      row("basis", BasisTable.of(id).said(pen.words()));
    }
    others(finding);
    row("folded", pen.speech().folded(finding));
    if (finding.lowered()) {
      row("severity", pen.say("lowered"));
    }
    if (finding.waiver() != null) {
      row("waived", pen.speech().waived(finding.waiver()));
    } else if (finding.baseline()) {
      row("baseline", pen.words().say("known-before"));
    }
    html.close();
  }

  private void others(Finding finding) throws IOException {
    List<Fact> others = SeeAlso.of(finding);
    for (Fact fact : others.subList(0, Math.min(MOST_OTHERS, others.size()))) {
      row("see-also", place(fact.at()) + " " + pen.speech().describe(fact));
    }
    if (others.size() > MOST_OTHERS) {
      row("see-also", pen.words().say("more-places", others.size() - MOST_OTHERS));
    }
  }

  private void row(String label, String text) throws IOException {
    if (text != null && !text.isBlank()) {
      html.element("dt", pen.words().say("label." + label)).element("dd", text);
    }
  }
}
