package closeout.format;

import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.IssueMatch;
import closeout.dossier.Origin;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The issues of a dossier with what was found about each: those of the ledger where there is one,
 * else those of the report.
 */
final class IssueBoard {

  /**
   * An issue.
   *
   * @param counterpart the same issue in the other source, or null
   * @param findings about either of the two
   */
  record Row(String anchor, Issue issue, Issue counterpart, List<Numbered> findings) {

    Row {
      findings = List.copyOf(findings);
    }

    Light light() {
      return Light.of(findings.stream().map(Numbered::finding).toList());
    }
  }

  private final Origin origin;
  private final List<Row> rows;
  private final List<Row> listed;
  private final Map<String, String> anchors = new HashMap<>();

  private IssueBoard(Origin origin, List<Row> rows, boolean whole) {
    this.origin = origin;
    this.rows = List.copyOf(rows);
    this.listed =
        whole ? this.rows : rows.stream().filter(row -> !row.findings().isEmpty()).toList();
    for (Row row : listed) {
      anchors.put(key(row.issue.origin(), row.issue.key()), row.anchor);
      if (row.counterpart != null) {
        anchors.putIfAbsent(key(row.counterpart.origin(), row.counterpart.key()), row.anchor);
      }
    }
  }

  /**
   * @param whole whether issues that nothing was found about are listed one by one, too
   */
  static IssueBoard of(int dossier, DossierAudit audit, List<Numbered> findings, boolean whole) {
    List<Issue> all = audit.dossier().facts(Issue.class);
    boolean ledger = all.stream().anyMatch(issue -> issue.origin() == Origin.LEDGER);
    Origin origin = ledger ? Origin.LEDGER : Origin.REPORT;
    Map<String, Issue> counterparts = counterparts(audit, origin);
    Map<String, List<Numbered>> bySubject = bySubject(findings);
    List<Row> rows = new ArrayList<>();
    for (Issue issue : all) {
      if (issue.origin() == origin) {
        String key = key(origin, issue.key());
        Issue counterpart = counterparts.get(key);
        List<Numbered> about = new ArrayList<>(bySubject.getOrDefault(key, List.of()));
        if (counterpart != null) {
          String other = key(counterpart.origin(), counterpart.key());
          about.addAll(bySubject.getOrDefault(other, List.of()));
        }
        rows.add(new Row("i" + dossier + "-" + (rows.size() + 1), issue, counterpart, about));
      }
    }
    return new IssueBoard(origin, rows, whole);
  }

  private static Map<String, Issue> counterparts(DossierAudit audit, Origin origin) {
    Map<String, Issue> counterparts = new HashMap<>();
    for (IssueMatch match : audit.dossier().facts(IssueMatch.class)) {
      boolean compares =
          match.qualified()
              && match.left().origin() != Origin.PREVIOUS
              && match.right().origin() != Origin.PREVIOUS;
      if (compares && match.left().origin() == origin) {
        counterparts.putIfAbsent(key(origin, match.left().key()), match.right());
      } else if (compares && match.right().origin() == origin) {
        counterparts.putIfAbsent(key(origin, match.right().key()), match.left());
      }
    }
    return counterparts;
  }

  private static Map<String, List<Numbered>> bySubject(List<Numbered> findings) {
    Map<String, List<Numbered>> bySubject = new HashMap<>();
    for (Numbered numbered : findings) {
      Finding finding = numbered.finding();
      if (finding.subject().forIssue() != null) {
        bySubject
            .computeIfAbsent(
                key(finding.subject().origin(), finding.subject().forIssue()),
                key -> new ArrayList<>())
            .add(numbered);
      }
    }
    return bySubject;
  }

  private static String key(Origin origin, String issue) {
    return origin + " " + issue;
  }

  Origin origin() {
    return origin;
  }

  List<Row> rows() {
    return rows;
  }

  /** The rows that a page has room for. */
  List<Row> listed() {
    return listed;
  }

  boolean compares() {
    return rows.stream().anyMatch(row -> row.counterpart != null);
  }

  /** The place of the issue that a fact belongs to, or null. */
  String anchorOf(Fact fact) {
    return fact.forIssue() == null ? null : anchors.get(key(fact.origin(), fact.forIssue()));
  }
}
