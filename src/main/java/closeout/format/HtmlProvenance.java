package closeout.format;

import closeout.dossier.Source;
import closeout.finding.Audit;
import java.io.IOException;

/** Says at the foot of a page what it was made from, so that it can be made again. */
final class HtmlProvenance {

  private final Pen pen;
  private final Markup html;

  HtmlProvenance(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void write(Audit audit) throws IOException {
    html.newline().open("footer").open("div", "class", "wide");
    html.element("p", pen.say("made-by", audit.version(), audit.rules(), audit.rulesHash()));
    if (!audit.inputs().isEmpty()) {
      html.open("details");
      html.element("summary", pen.say("files", audit.inputs().size()));
      HtmlTable table = new HtmlTable(pen);
      table.begin("files", pen.say("files", audit.inputs().size()));
      table.head("file", "kind", "encoding", "sha256");
      for (Source source : audit.inputs()) {
        row(source);
      }
      table.end();
      html.close();
    }
    html.close().close();
  }

  private void row(Source source) throws IOException {
    html.newline().open("tr");
    html.element("th", source.path(), "scope", "row");
    html.element("td", pen.words().name(source.kind()));
    html.element("td", source.encoding() == null ? "–" : source.encoding());
    html.open("td").element("code", source.sha256()).close().close();
  }
}
