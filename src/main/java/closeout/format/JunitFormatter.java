package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Check;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an audit as test results (JUnit XML): a suite for each dossier, a class for each group of
 * rules, a case for each rule and, where it found something, for each of its subjects. What fails
 * the run is a failure; other findings are passed cases that say so, waived and known ones skipped
 * cases.
 */
public final class JunitFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Words words = Words.of(presentation.language());
    List<JunitSuite> suites = suites(audit, presentation.showPrivate(), words);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Markup xml = new Markup(writer);
    xml.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open(
        "testsuites",
        "name",
        "closeout",
        "tests",
        Integer.toString(suites.stream().mapToInt(JunitSuite::size).sum()),
        "failures",
        Integer.toString(suites.stream().mapToInt(suite -> suite.count("failure")).sum()),
        "errors",
        Integer.toString(suites.stream().mapToInt(suite -> suite.count("error")).sum()));
    for (JunitSuite suite : suites) {
      suite.write(xml);
    }
    xml.newline().close().newline();
    writer.flush();
  }

  private static List<JunitSuite> suites(Audit audit, boolean showPrivate, Words words) {
    List<JunitSuite> suites = new ArrayList<>();
    if (!audit.errors().isEmpty()) {
      JunitSuite unread = new JunitSuite(words.say("junit.inputs"));
      for (InputError error : audit.errors()) {
        List<String> lines = ErrorWords.whole(error, words).lines().toList();
        unread.add("inputs", error.file(), "error", error.code(), lines);
      }
      suites.add(unread);
    }
    for (DossierAudit dossier : audit.parts()) {
      Speech speech = Spoken.speech(dossier, showPrivate, words);
      String name = Printable.line(speech.text(dossier.dossier().id()));
      suites.add(suite(audit, dossier, name, Spoken.of(dossier, speech), words));
    }
    return suites;
  }

  private static JunitSuite suite(
      Audit audit, DossierAudit dossier, String name, List<Spoken> findings, Words words) {
    JunitSuite suite = new JunitSuite(name);
    String body = name.replace('.', '·') + ".";
    for (Check check : dossier.checks()) {
      String group = body + check.rule().group();
      if (check.notRun() != null) {
        String reason = new Speech(words, Discretion.NONE).reason(check.notRun());
        suite.add(group, check.rule().name(), "skipped", null, List.of(reason));
      } else if (findings.stream().noneMatch(found -> isBy(check, found.finding()))) {
        suite.add(group, check.rule().name(), null, null, List.of());
      }
    }
    for (Spoken spoken : findings) {
      finding(spoken, body, audit, suite, words);
    }
    return suite;
  }

  private static boolean isBy(Check check, Finding finding) {
    return finding.rule().name().equals(check.rule().name());
  }

  private static void finding(
      Spoken spoken, String body, Audit audit, JunitSuite suite, Words words) {
    Finding finding = spoken.finding();
    String name = finding.rule().name() + " " + spoken.subject();
    List<String> lines = new ArrayList<>();
    lines.add(finding.counts() ? spoken.message() : spoken.setAside(words));
    if (!finding.counts()) {
      lines.add(spoken.message());
    }
    lines.add(spoken.place(words));
    add("actual", spoken.actual(), lines, words);
    add("expected", spoken.expected(), lines, words);
    add("remedy", spoken.remedy(), lines, words);
    boolean fails = audit.failOn() != null && finding.severity().atLeast(audit.failOn());
    String outcome = !finding.counts() ? "skipped" : fails ? "failure" : "system-out";
    suite.add(body + finding.rule().group(), name, outcome, finding.severity().code(), lines);
  }

  private static void add(String label, String value, List<String> lines, Words words) {
    if (!value.isBlank()) {
      lines.add(words.say("label." + label) + words.say("colon") + value);
    }
  }
}
