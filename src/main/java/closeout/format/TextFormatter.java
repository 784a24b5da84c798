package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.InputError;
import closeout.finding.Severity;
import closeout.finding.State;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes an audit for people: the verdict first, then each dossier with its findings, last what was
 * checked and what could not be.
 */
public final class TextFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Page page = new Page(writer, presentation);
    Words words = Words.of(presentation.language());
    head(audit, page, words);
    errors(audit.errors(), page, words);
    Set<String> told = new HashSet<>();
    for (DossierAudit dossier : audit.dossiers()) {
      Discretion discretion =
          presentation.showPrivate() ? Discretion.NONE : Discretion.about(dossier.dossier());
      Speech speech = new Speech(words, discretion);
      FindingText findings =
          new FindingText(page, words, speech, dossier.dossier(), told, audit.control().inUse());
      dossier(dossier, presentation, page, findings, speech);
    }
    ControlText control = new ControlText(page, words, told);
    if (presentation.brief()) {
      control.brief(audit.control());
    } else {
      control.whole(audit);
      new ChecksText(page, words).write(audit);
    }
    writer.flush();
  }

  /** The verdict in a line. */
  public static String verdict(Audit audit, Words words) {
    return words.say(audit.passed() ? "passed" : "failed") + "  " + counts(audit, words);
  }

  /** What was checked, on which day and by what. */
  static String run(Audit audit, Words words) {
    return Printable.line(
        words.say(
            "run",
            audit.asOf(),
            audit.dossiers().size(),
            audit.inputs().size(),
            audit.rules(),
            audit.policy().equals("built-in") ? words.say("built-in") : audit.policy()));
  }

  private static void head(Audit audit, Page page, Words words) throws IOException {
    String verdict = words.say(audit.passed() ? "passed" : "failed");
    Style style = audit.passed() ? Style.GOOD : Style.ERROR;
    page.line(page.styled(style, verdict) + "  " + counts(audit, words));
    page.paragraph(run(audit, words), 0, 2);
  }

  private static String counts(Audit audit, Words words) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      counts.add(words.say("count", words.name(severity), audit.count(severity)));
    }
    for (State state : List.of(State.WAIVED, State.KNOWN)) {
      if (audit.count(state) > 0) {
        counts.add(words.say("count", words.name(state), audit.count(state)));
      }
    }
    return String.join(words.say("and"), counts);
  }

  private static void errors(List<InputError> errors, Page page, Words words) throws IOException {
    if (errors.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.styled(Style.ERROR, words.say("not-read", errors.size())));
    for (InputError error : errors) {
      for (String line : ErrorWords.whole(error, words).split("\n")) {
        page.paragraph(line, 2, 4);
      }
    }
  }

  private static void dossier(
      DossierAudit dossier, Presentation presentation, Page page, FindingText text, Speech speech)
      throws IOException {
    Words words = Words.of(presentation.language());
    if (presentation.brief()) {
      for (Finding finding : dossier.findings()) {
        text.brief(finding);
      }
      return;
    }
    page.blank();
    String name = Printable.line(speech.text(dossier.dossier().id()));
    page.line(page.styled(Style.STRONG, words.say("dossier", name)));
    new ReconciliationText(page, words).write(dossier.reconciliation());
    if (dossier.findings().isEmpty()) {
      page.line("  " + words.say("nothing-found"));
    }
    for (Finding finding : dossier.findings()) {
      page.blank();
      text.whole(finding);
    }
    new CoverageText(page, words, speech).write(dossier);
  }
}
