package closeout.format;

import closeout.finding.Finding;
import closeout.finding.Severity;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A report's own text, each finding at its place and in the margin. */
final class HtmlText {

  private static final int AROUND = 2;
  private static final int MOST_NOTES = 12;

  /** More are cut shorter, lest the text beside them be torn apart. */
  private static final int FEW_NOTES = 2;

  private final Pen pen;
  private final Markup html;
  private final DossierView dossier;

  HtmlText(Pen pen, DossierView dossier) {
    this.pen = pen;
    this.html = pen.html();
    this.dossier = dossier;
  }

  void write(TextBudget budget, boolean open) throws IOException {
    for (AnnotatedText text : dossier.texts().values()) {
      boolean all = budget.allows(text.length());
      html.newline().open("details", "class", "part", "open", open ? "" : null);
      String key = text.previous() ? "text.previous" : "text";
      html.open("summary").element("h4", pen.say(key, dossier.shortPath(text.file()))).close();
      key();
      Collection<AnnotatedLine> lines = all ? text.lines() : text.linesOfFindings(AROUND);
      if (!all) {
        pen.say("p", "omitted", "text.omitted", text.lines().size() - lines.size());
      }
      html.open("div", "class", "text", "lang", "zh-CN");
      int before = 0;
      for (AnnotatedLine line : lines) {
        boolean gap = !all && line.number() > before + 1 && before > 0;
        line(line, gap);
        before = line.number();
      }
      html.close().close();
    }
  }

  private void key() throws IOException {
    html.open("p", "class", "legend");
    html.element("span", pen.say("text.key"));
    for (String verdict : List.of("verified", "contradicted", "unsupported", "not-understood")) {
      html.text(" ").element("span", pen.say("text.key." + verdict), "class", "v-" + verdict);
    }
    html.close();
  }

  private void line(AnnotatedLine line, boolean gap) throws IOException {
    html.newline().open("div", "class", "l" + (gap ? " gap" : "") + (line.blank() ? " blank" : ""));
    html.element("span", Integer.toString(line.number()), "class", "ln");
    html.open("p", "class", line.heading() ? "h" : null);
    List<Highlight> pieces = line.pieces();
    if (pieces.isEmpty()) {
      for (Numbered finding : line.begun()) {
        place(finding);
      }
    }
    for (Highlight piece : pieces) {
      piece(piece);
    }
    html.close();
    notes(line.begun());
    html.close();
  }

  private void piece(Highlight piece) throws IOException {
    String number = piece.number() == null ? null : "v-" + piece.number().code();
    if (piece.findings().isEmpty()) {
      if (number == null) {
        html.text(piece.text());
      } else {
        html.element("span", piece.text(), "class", number);
      }
      return;
    }
    for (Numbered begun : piece.begins()) {
      place(begun);
    }
    Severity gravest =
        piece.findings().stream()
            .map(Numbered::finding)
            .map(Finding::severity)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    String style = "mk " + HtmlSummary.style(gravest) + (number == null ? "" : " " + number);
    String target = "#f" + piece.findings().get(0).number();
    html.element("a", piece.text(), "class", style, "href", target);
  }

  private void place(Numbered finding) throws IOException {
    html.element("span", "", "id", "m" + finding.number());
  }

  private void notes(List<Numbered> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    String style = findings.size() > FEW_NOTES ? "notes many" : "notes";
    html.open("ul", "class", style, "lang", pen.say("lang"));
    for (Numbered finding : findings.subList(0, Math.min(MOST_NOTES, findings.size()))) {
      note(finding);
    }
    if (findings.size() > MOST_NOTES) {
      html.element("li", pen.words().say("more-places", findings.size() - MOST_NOTES));
    }
    html.close();
  }

  private void note(Numbered numbered) throws IOException {
    Finding finding = numbered.finding();
    html.open(
        "li", "class", HtmlSummary.style(finding.severity()) + (finding.counts() ? "" : " aside"));
    html.open("a", "href", "#f" + numbered.number());
    html.element("b", pen.words().name(finding.severity()) + " " + numbered.number()).text(" ");
    html.text(pen.speech().message(finding)).close().close();
  }
}
