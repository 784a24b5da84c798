package closeout.format;

import closeout.dossier.Dossier;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A dossier as a page shows it: its findings numbered and tied to their places. */
final class DossierView {

  /**
   * Of more issues only those are listed that something was found about, so that pages stay quick.
   */
  private static final int MOST_ISSUES = 5_000;

  private final int number;
  private final DossierAudit audit;
  private final Discretion discretion;
  private final List<Numbered> findings;
  private final Map<String, AnnotatedText> texts;
  private final IssueBoard issues;
  private final String folder;

  private DossierView(
      int number,
      DossierAudit audit,
      Discretion discretion,
      List<Numbered> findings,
      boolean whole) {
    this.number = number;
    this.audit = audit;
    this.discretion = discretion;
    this.findings = findings;
    this.texts = AnnotatedText.of(audit, findings, discretion);
    this.issues = IssueBoard.of(number, audit, findings, whole);
    this.folder = commonFolder(audit.dossier().sources().stream().map(Source::path).toList());
  }

  /** The dossiers of an audit, their findings numbered throughout. */
  static List<DossierView> of(Audit audit, boolean showPrivate) {
    List<DossierView> views = new ArrayList<>();
    long issues =
        audit.dossiers().stream().mapToLong(one -> one.dossier().facts(Issue.class).size()).sum();
    boolean whole = issues <= MOST_ISSUES;
    int number = 0;
    for (DossierAudit dossier : audit.dossiers()) {
      List<Numbered> findings = new ArrayList<>();
      for (Finding finding : dossier.findings()) {
        findings.add(new Numbered(++number, finding));
      }
      Discretion discretion = showPrivate ? Discretion.NONE : Discretion.about(dossier.dossier());
      views.add(new DossierView(views.size() + 1, dossier, discretion, findings, whole));
    }
    return views;
  }

  /** The waivers, as if they were a dossier; their findings are numbered behind all others. */
  static DossierView ofWaivers(Audit audit) {
    List<Finding> findings = audit.control().findings();
    long before = audit.findings().count() - findings.size();
    List<Numbered> numbered = new ArrayList<>();
    findings.forEach(
        finding -> numbered.add(new Numbered((int) before + numbered.size() + 1, finding)));
    Dossier none = new Dossier("", List.of(), List.of(), List.of());
    DossierAudit judged = new DossierAudit(none, findings, List.of(), List.of(), List.of());
    return new DossierView(0, judged, Discretion.NONE, numbered, true);
  }

  int number() {
    return number;
  }

  DossierAudit audit() {
    return audit;
  }

  Discretion discretion() {
    return discretion;
  }

  List<Numbered> findings() {
    return findings;
  }

  Map<String, AnnotatedText> texts() {
    return texts;
  }

  IssueBoard issues() {
    return issues;
  }

  /** The inspected body where reports name one, and the name of the folder, file or row group. */
  String name() {
    String id = audit.dossier().id();
    List<String> bodies =
        audit.dossier().facts(Inspection.class).stream()
            .filter(inspection -> inspection.origin() == Origin.REPORT)
            .map(Inspection::inspectedBody)
            .filter(body -> body != null && !body.isBlank())
            .distinct()
            .toList();
    boolean adds = bodies.size() == 1 && !id.contains(bodies.get(0));
    return discretion.mask(adds ? bodies.get(0) + " · " + id : id);
  }

  /** A path without the folder that all files of the dossier lie in. */
  String shortPath(String path) {
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  private static String commonFolder(List<String> paths) {
    String common = paths.isEmpty() ? "" : paths.get(0);
    for (String path : paths) {
      int same = 0;
      while (same < Math.min(common.length(), path.length())
          && common.charAt(same) == path.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common.substring(0, Math.max(common.lastIndexOf('/'), common.lastIndexOf('\\')) + 1);
  }

  String anchor() {
    return "d" + number;
  }

  /** Findings that do not count: waived or known before. */
  long setAside() {
    return audit.findings().stream().filter(finding -> !finding.counts()).count();
  }

  /** The light of the whole: red for errors, yellow for warnings, else green. */
  Light light() {
    return Light.of(audit.count(Severity.ERROR), audit.count(Severity.WARNING));
  }

  /** Where the page shows the place of a finding: in the text, else its issue, else null. */
  String placeOf(Numbered finding) {
    Location at = finding.finding().at();
    AnnotatedText text = texts.get(at.file());
    return text != null && text.shows(at)
        ? "m" + finding.number()
        : issues.anchorOf(finding.finding().subject());
  }
}
