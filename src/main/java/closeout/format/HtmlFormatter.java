package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an audit as one page for a browser. It loads nothing, runs nothing but its own script, and
 * can be read without that.
 */
public final class HtmlFormatter implements Formatter {

  private static final Asset STYLE = Asset.of("page.css");
  private static final Asset SCRIPT = Asset.of("page.js");
  private static final String POLICY =
      "default-src 'none'; style-src "
          + STYLE.hash()
          + "; script-src "
          + SCRIPT.hash()
          + "; base-uri 'none'; form-action 'none'";

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Words words = Words.of(presentation.language());
    Markup html = new Markup(writer);
    Pen pen = new Pen(html, words, new Speech(words, Discretion.NONE));
    List<DossierView> dossiers = DossierView.of(audit, presentation.showPrivate());
    html.verbatim("<!DOCTYPE html>\n");
    html.open("html", "lang", words.language() == Language.ZH ? "zh-CN" : "en");
    head(audit, pen);
    html.open("body");
    html.element("a", pen.say("skip"), "class", "skip", "href", "#findings");
    new HtmlSummary(pen).banner(audit, dossiers);
    main(audit, dossiers, pen);
    new HtmlProvenance(pen).write(audit);
    html.open("script").verbatim(SCRIPT.text()).close();
    html.close().close().newline();
    writer.flush();
  }

  private static void head(Audit audit, Pen pen) throws IOException {
    Markup html = pen.html();
    html.open("head").newline().single("meta", "charset", "utf-8").newline();
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newline();
    meta(html, "viewport", "width=device-width, initial-scale=1");
    meta(html, "referrer", "no-referrer");
    meta(html, "color-scheme", "light dark");
    meta(html, "robots", "noindex");
    meta(html, "generator", "closeout " + audit.version());
    html.element("title", pen.say("title") + " · " + TextFormatter.verdict(audit, pen.words()));
    html.newline().open("style").verbatim(STYLE.text()).close().newline();
    html.close().newline();
  }

  private static void meta(Markup html, String name, String content) throws IOException {
    html.single("meta", "name", name, "content", content).newline();
  }

  private static void main(Audit audit, List<DossierView> dossiers, Pen pen) throws IOException {
    Markup html = pen.html();
    html.newline().open("main");
    HtmlSummary summary = new HtmlSummary(pen);
    summary.unread(audit.errors());
    summary.overview(audit, dossiers);
    new HtmlFilter(pen).write(dossiers);
    TextBudget budget = new TextBudget();
    for (DossierView dossier : dossiers) {
      new HtmlDossier(pen.about(dossier), dossier, budget).write(audit, dossiers.size() == 1);
    }
    new HtmlControl(pen).write(audit, DossierView.ofWaivers(audit));
    new HtmlUnchecked(pen).write(audit);
    html.close();
  }
}
