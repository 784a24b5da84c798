package closeout.format;

import closeout.finding.DossierAudit;
import closeout.finding.Verdict;
import java.io.IOException;
import java.util.List;

/** Says of a dossier what was not understood. */
final class HtmlCoverage {

  private static final int MOST_NUMBERS = 50;

  private final Pen pen;
  private final Markup html;

  HtmlCoverage(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(DossierAudit audit) throws IOException {
    List<String> doubts = CoverageText.doubts(audit.dossier(), pen.words());
    List<String> columns = CoverageText.unknownColumns(audit.dossier());
    List<String> numbers = numbers(audit);
    if (doubts.isEmpty() && columns.isEmpty() && numbers.isEmpty()) {
      return;
    }
    html.newline().open("details", "class", "part");
    html.open("summary").element("h4", pen.say("coverage")).close();
    html.open("ul", "class", "plain");
    item(pen.words().say("outline-doubts", doubts), doubts);
    item(pen.words().say("unknown-columns", columns), columns);
    item(pen.say("numbers-unknown", numbers), numbers);
    html.close().close();
  }

  private void item(String text, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      html.element("li", pen.speech().text(text));
    }
  }

  private static List<String> numbers(DossierAudit audit) {
    return audit.verdicts().stream()
        .filter(verdict -> verdict.kind() == Verdict.Kind.NOT_UNDERSTOOD)
        .map(verdict -> verdict.figure().at().quote() + " (" + verdict.figure().at().line() + ")")
        .distinct()
        .limit(MOST_NUMBERS)
        .toList();
  }
}
