package closeout.format;

import closeout.dossier.Issue;
import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.Finding;
import closeout.finding.InputError;
import closeout.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An audit as tables: verdict, comparison, issues, findings, and what was not checked. */
final class AuditTables {

  private final Audit audit;
  private final List<DossierView> dossiers;
  private final Words words;

  private AuditTables(Audit audit, List<DossierView> dossiers, Words words) {
    this.audit = audit;
    this.dossiers = dossiers;
    this.words = words;
  }

  /** The tables for sheets, with a column for each thing that one may filter by. */
  static List<AuditTable> of(Audit audit, Presentation presentation) {
    AuditTables tables = of(audit, Words.of(presentation.language()), presentation);
    return tables.around(tables.findings());
  }

  /** The tables for printed pages, with few columns. */
  static List<AuditTable> forPages(Audit audit, Presentation presentation) {
    AuditTables tables = of(audit, Words.of(presentation.language()), presentation);
    return tables.around(tables.findingsForPages());
  }

  private static AuditTables of(Audit audit, Words words, Presentation presentation) {
    return new AuditTables(audit, DossierView.of(audit, presentation.showPrivate()), words);
  }

  private List<AuditTable> around(AuditTable findings) {
    return List.of(verdict(), reconciliation(), issues(), findings, unchecked());
  }

  private AuditTable verdict() {
    List<AuditTable.Row> rows = new ArrayList<>();
    Light light = Light.of(audit.count(Severity.ERROR), audit.count(Severity.WARNING));
    rows.add(row(light, words.say("html.title"), words.say(audit.passed() ? "passed" : "failed")));
    rows.add(row(null, words.say("office.run"), TextFormatter.run(audit, words)));
    for (Severity severity : Severity.values()) {
      rows.add(row(null, words.name(severity), Long.toString(audit.count(severity))));
    }
    for (DossierView dossier : dossiers) {
      rows.add(
          row(
              dossier.light(),
              dossier.name(),
              words.say(
                  "office.counts",
                  dossier.audit().count(Severity.ERROR),
                  dossier.audit().count(Severity.WARNING),
                  dossier.audit().count(Severity.INFO))));
    }
    for (String sentence : ControlWords.of(audit, words)) {
      rows.add(row(null, words.say("control"), sentence));
    }
    for (InputError error : audit.errors()) {
      rows.add(row(Light.RED, words.say("office.unread"), ErrorWords.whole(error, words)));
    }
    return new AuditTable(words.say("office.verdict"), List.of(), List.of(28, 90), rows);
  }

  private AuditTable reconciliation() {
    List<String> head = new ArrayList<>();
    List<AuditTable.Row> rows = new ArrayList<>();
    for (String column : List.of("reported", "in-report", "in-ledger", "previous", "agrees")) {
      head.add(words.say("table." + column));
    }
    head.add(0, words.say("table.metric"));
    head.add(0, words.say("html.column.body"));
    for (DossierView dossier : dossiers) {
      dossier.audit().reconciliation().stream()
          .filter(line -> line.said())
          .forEach(
              line -> {
                String metric = "metric." + line.metric();
                rows.add(
                    row(
                        Boolean.FALSE.equals(line.agrees()) ? Light.RED : null,
                        dossier.name(),
                        words.has(metric) ? words.say(metric) : line.metric(),
                        shown(line.reported()),
                        shown(line.inReport()),
                        shown(line.inLedger()),
                        shown(line.previous()),
                        line.agrees() == null
                            ? "–"
                            : words.say(line.agrees() ? "agree" : "differ")));
              });
    }
    return new AuditTable(
        words.say("office.reconciliation"), head, List.of(30, 22, 12, 12, 12, 12, 10), rows);
  }

  private static String shown(Object value) {
    return value == null ? "–" : value.toString();
  }

  private AuditTable issues() {
    List<AuditTable.Row> rows = new ArrayList<>();
    for (DossierView dossier : dossiers) {
      Speech speech = new Speech(words, dossier.discretion());
      for (IssueBoard.Row row : dossier.issues().rows()) {
        Issue issue = row.issue();
        rows.add(
            row(
                row.light(),
                words.say("html.light." + row.light().code()),
                dossier.name(),
                issue.number() == null ? "" : issue.number(),
                speech.text(issue.title()),
                issue.deadline() == null ? "" : speech.text(issue.deadline().text()),
                words.name(issue.status()),
                row.counterpart() == null ? "–" : words.name(row.counterpart().status()),
                numbers(row.findings())));
      }
    }
    return new AuditTable(
        words.say("office.issues"),
        labels("light", "body", "number", "issue", "deadline", "status", "status-report", "about"),
        List.of(10, 26, 8, 50, 18, 14, 14, 14),
        rows);
  }

  private static String numbers(List<Numbered> findings) {
    return findings.stream()
        .map(finding -> Integer.toString(finding.number()))
        .collect(Collectors.joining(", "));
  }

  private List<String> labels(String... columns) {
    List<String> labels = new ArrayList<>();
    for (String column : columns) {
      labels.add(words.say("html.column." + column));
    }
    return labels;
  }

  private AuditTable findings() {
    List<String> head = new ArrayList<>();
    head.add(words.say("html.column.number"));
    head.addAll(
        csvLabels(
            "severity",
            "dossier",
            "file",
            "message",
            "actual",
            "expected",
            "remedy",
            "basis",
            "rule",
            "state"));
    List<AuditTable.Row> rows = findings(this::cells);
    return new AuditTable(
        words.say("office.findings"),
        head,
        List.of(6, 9, 22, 34, 60, 26, 26, 40, 36, 26, 14),
        rows);
  }

  private AuditTable findingsForPages() {
    List<String> head = new ArrayList<>();
    head.add(words.say("html.column.number"));
    head.addAll(csvLabels("severity", "message", "actual", "expected", "remedy", "basis", "state"));
    List<AuditTable.Row> rows = findings(this::cellsForPages);
    return new AuditTable(
        words.say("office.findings"), head, List.of(9, 16, 60, 26, 26, 38, 42, 18), rows);
  }

  private List<String> csvLabels(String... columns) {
    List<String> labels = new ArrayList<>();
    for (String column : columns) {
      String label = words.say("csv." + column);
      labels.add(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
    }
    return labels;
  }

  private List<AuditTable.Row> findings(BiFunction<Numbered, Spoken, List<String>> cells) {
    List<AuditTable.Row> rows = new ArrayList<>();
    List<DossierView> parts = new ArrayList<>(dossiers);
    parts.add(DossierView.ofWaivers(audit));
    for (DossierView dossier : parts) {
      Speech speech = new Speech(words, dossier.discretion());
      for (Numbered numbered : dossier.findings()) {
        Spoken spoken = new Spoken(dossier.name(), numbered.finding(), speech);
        rows.add(new AuditTable.Row(light(numbered.finding()), cells.apply(numbered, spoken)));
      }
    }
    return rows;
  }

  private static Light light(Finding finding) {
    return !finding.counts()
        ? null
        : Light.of(
            finding.severity() == Severity.ERROR ? 1 : 0,
            finding.severity() == Severity.WARNING ? 1 : 0);
  }

  private List<String> cells(Numbered numbered, Spoken spoken) {
    Finding finding = numbered.finding();
    return Stream.of(
            Integer.toString(numbered.number()),
            words.name(finding.severity()),
            spoken.dossier(),
            spoken.place(words),
            spoken.message(),
            spoken.actual(),
            spoken.expected(),
            spoken.remedy(),
            basis(finding),
            finding.rule().name(),
            state(spoken))
        .map(Printable::line)
        .toList();
  }

  /** Place and rule stand below what they belong to; the body only where there are several. */
  private List<String> cellsForPages(Numbered numbered, Spoken spoken) {
    Finding finding = numbered.finding();
    String body = dossiers.size() > 1 ? Printable.line(spoken.dossier()) + "\n" : "";
    return List.of(
        Integer.toString(numbered.number()),
        words.name(finding.severity()),
        Printable.line(spoken.message()) + "\n" + body + Printable.line(spoken.place(words)),
        Printable.line(spoken.actual()),
        Printable.line(spoken.expected()),
        Printable.line(spoken.remedy()),
        Printable.line(basis(finding)) + "\n" + finding.rule().name(),
        Printable.line(state(spoken)));
  }

  private String basis(Finding finding) {
    return finding.rule().basis().stream()
        .map(id -> BasisTable.of(id).said(words))
        .collect(Collectors.joining(words.say("semicolon")));
  }

  private String state(Spoken spoken) {
    return spoken.finding().counts() ? words.say("csv.counts") : spoken.setAside(words);
  }

  private AuditTable unchecked() {
    List<AuditTable.Row> rows = new ArrayList<>();
    Speech speech = new Speech(words, Discretion.NONE);
    Unchecked rules = Unchecked.of(audit, speech);
    for (Map.Entry<String, Set<String>> reason : rules.notRun().entrySet()) {
      for (String rule : reason.getValue()) {
        rows.add(row(null, reason.getKey(), rule));
      }
    }
    return new AuditTable(
        words.say("office.unchecked"),
        List.of(words.say("office.reason"), csvLabels("rule").get(0)),
        List.of(60, 40),
        rows);
  }

  private static AuditTable.Row row(Light light, String... cells) {
    List<String> shown = new ArrayList<>();
    for (String cell : cells) {
      shown.add(Printable.line(cell));
    }
    return new AuditTable.Row(light, shown);
  }
}
