package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.InputError;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes an audit as Markdown, for comments and for the summary of a run on GitHub. */
public final class MarkdownFormatter implements Formatter {

  /** A summary on GitHub holds a megabyte; more findings than this nobody reads there. */
  static final int MOST_FINDINGS = 500;

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Words words = Words.of(presentation.language());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    head(audit, words, writer);
    int left = MOST_FINDINGS;
    for (DossierAudit dossier : audit.dossiers()) {
      Speech speech = Spoken.speech(dossier, presentation.showPrivate(), words);
      left = dossier(dossier, speech, left, words, writer);
    }
    control(audit, words, writer);
    unchecked(audit, words, writer);
    writer.flush();
  }

  private static void head(Audit audit, Words words, Writer out) throws IOException {
    out.write("# " + MarkdownText.of(TextFormatter.verdict(audit, words)) + "\n\n");
    out.write(MarkdownText.of(TextFormatter.run(audit, words)) + "\n");
    if (!audit.errors().isEmpty()) {
      out.write("\n## " + MarkdownText.of(words.say("not-read", audit.errors().size())) + "\n\n");
      for (InputError error : audit.errors()) {
        out.write("- " + MarkdownText.of(ErrorWords.whole(error, words)) + "\n");
      }
    }
  }

  private static int dossier(DossierAudit dossier, Speech speech, int left, Words words, Writer out)
      throws IOException {
    out.write("\n## " + MarkdownText.of(speech.text(dossier.dossier().id())) + "\n");
    reconciliation(dossier, words, out);
    List<Spoken> findings = Spoken.of(dossier, speech);
    out.write("\n");
    if (findings.isEmpty()) {
      out.write(MarkdownText.of(words.say("nothing-found")) + "\n");
    }
    int shown = Math.min(left, findings.size());
    for (Spoken spoken : findings.subList(0, shown)) {
      finding(spoken, words, out);
    }
    if (shown < findings.size()) {
      int hidden = findings.size() - shown;
      out.write("\n" + MarkdownText.of(words.say("markdown.left-out", hidden)) + "\n");
    }
    return left - shown;
  }

  private static void reconciliation(DossierAudit dossier, Words words, Writer out)
      throws IOException {
    List<List<String>> rows = ReconciliationTable.of(dossier.reconciliation(), words).rows("–");
    for (int i = 0; i < rows.size(); i++) {
      out.write(i == 0 ? "\n" : "");
      out.write("| " + String.join(" | ", rows.get(i).stream().map(MarkdownText::of).toList()));
      out.write(" |\n");
      if (i == 0) {
        out.write("| --- |" + " ---: |".repeat(rows.get(i).size() - 1) + "\n");
      }
    }
  }

  private static void finding(Spoken spoken, Words words, Writer out) throws IOException {
    String severity = words.name(spoken.finding().severity());
    out.write("- **" + severity + "** " + MarkdownText.of(spoken.message()));
    out.write(" " + MarkdownText.code(spoken.finding().rule().name()) + "\n");
    out.write("  <br>" + MarkdownText.code(spoken.place(words)) + "\n");
    item("actual", spoken.actual(), words, out);
    item("expected", spoken.expected(), words, out);
    item("remedy", spoken.remedy(), words, out);
    item("waived", spoken.setAside(words), words, out);
  }

  private static void item(String label, String value, Words words, Writer out) throws IOException {
    if (!value.isBlank()) {
      String name = words.say("label." + label) + words.say("colon");
      out.write("  <br>" + name + MarkdownText.of(value) + "\n");
    }
  }

  private static void control(Audit audit, Words words, Writer out) throws IOException {
    if (!audit.control().inUse()) {
      return;
    }
    out.write("\n## " + MarkdownText.of(words.say("control")) + "\n\n");
    for (String sentence : ControlWords.of(audit, words)) {
      out.write("- " + MarkdownText.of(Printable.line(sentence)) + "\n");
    }
    Speech speech = new Speech(words, Discretion.NONE);
    for (Finding finding : audit.control().findings()) {
      finding(new Spoken("", finding, speech), words, out);
    }
  }

  private static void unchecked(Audit audit, Words words, Writer out) throws IOException {
    Unchecked rules = Unchecked.of(audit, new Speech(words, Discretion.NONE));
    out.write("\n## " + words.say("html.unchecked") + "\n\n");
    out.write(words.say("checked", rules.ran().size()) + "\n\n");
    for (Map.Entry<String, Set<String>> reason : rules.notRun().entrySet()) {
      Set<String> names = reason.getValue();
      String line = words.say("not-run", reason.getKey(), names.size(), names);
      out.write("- " + MarkdownText.of(line) + "\n");
    }
  }
}
