package closeout.format;

import closeout.finding.Audit;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Says which rules could not run and why. */
final class HtmlUnchecked {

  private final Pen pen;
  private final Markup html;

  HtmlUnchecked(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(Audit audit) throws IOException {
    Unchecked rules = Unchecked.of(audit, pen.speech());
    html.newline().open("section", "class", "unchecked", "aria-labelledby", "unchecked");
    pen.heading(2, "unchecked", pen.say("unchecked"));
    html.element("p", pen.words().say("checked", rules.ran().size()));
    for (Map.Entry<String, Set<String>> reason : rules.notRun().entrySet()) {
      html.open("details");
      html.open("summary");
      html.text(pen.say("unchecked.reason", reason.getKey(), reason.getValue().size())).close();
      html.open("ul", "class", "rules");
      for (String rule : reason.getValue()) {
        html.open("li").element("code", rule).close();
      }
      html.close().close();
    }
    html.close();
  }
}
