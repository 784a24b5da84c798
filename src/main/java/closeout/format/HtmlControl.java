package closeout.format;

import closeout.finding.Audit;
import java.io.IOException;

/** Says on a page what became of waivers and baseline. */
final class HtmlControl {

  private final Pen pen;
  private final Markup html;

  HtmlControl(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(Audit audit, DossierView waivers) throws IOException {
    if (!audit.control().inUse()) {
      return;
    }
    html.newline().open("section", "class", "overview", "aria-labelledby", "control");
    pen.heading(2, "control", pen.words().say("control"));
    html.open("ul");
    for (String sentence : ControlWords.of(audit, pen.words())) {
      html.element("li", sentence);
    }
    html.close();
    HtmlFinding finding = new HtmlFinding(pen, waivers);
    for (Numbered numbered : waivers.findings()) {
      finding.write(numbered);
    }
    html.close();
  }
}
