package closeout.check;

import closeout.dossier.Dossier;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.dossier.Outline;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Status;
import closeout.finding.Reconciled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sets side by side what the report's summary states, what its body holds, what the ledger holds
 * and what was submitted before.
 */
final class Reconciliation {

  private final Dossier dossier;
  private final List<Issue> report;
  private final List<Issue> ledger;
  private final List<Issue> previous;

  private Reconciliation(Dossier dossier) {
    this.dossier = dossier;
    this.report = issues(Origin.REPORT);
    this.ledger = issues(Origin.LEDGER);
    this.previous = issues(Origin.PREVIOUS);
  }

  /** The lines for which at least one source says something. */
  static List<Reconciled> of(Dossier dossier) {
    Reconciliation table = new Reconciliation(dossier);
    List<Reconciled> lines = new ArrayList<>();
    lines.add(table.total());
    lines.add(table.status("issues_completed", Status.COMPLETED));
    lines.add(table.status("issues_basically_completed", Status.BASICALLY_COMPLETED));
    lines.add(table.status("issues_in_progress", Status.IN_PROGRESS));
    lines.add(table.status("issues_long_term", Status.LONG_TERM));
    lines.add(table.status("issues_not_started", Status.NOT_STARTED));
    lines.add(table.unstated());
    lines.add(table.measures());
    lines.removeIf(Objects::isNull);
    return lines;
  }

  private Reconciled total() {
    Integer inReport = count(report, issue -> true);
    Integer inLedger = count(ledger, issue -> issue.status() != Status.NOT_APPLICABLE);
    Integer before = count(previous, issue -> issue.status() != Status.NOT_APPLICABLE);
    ReportedFigure stated = stated("issues_total");
    Boolean agrees = agrees(stated, inReport, inLedger, before);
    boolean countsLevel =
        stated != null
            && inReport != null
            && dossier.facts(Outline.class).stream()
                .filter(outline -> outline.origin() == Origin.REPORT)
                .anyMatch(
                    outline ->
                        stated.value().exact() && outline.counts(stated.value().low().longValue()));
    if (countsLevel && !Boolean.TRUE.equals(agrees)) {
      agrees = agrees(stated, null, inLedger, before);
      agrees = agrees == null ? Boolean.TRUE : agrees;
    }
    return line("issues_total", stated, inReport, inLedger, before, agrees);
  }

  private Reconciled status(String metric, Status status) {
    int silent = (int) report.stream().filter(issue -> !issue.status().known()).count();
    Integer inReport = inReport(status, silent);
    Integer inLedger = count(ledger, issue -> issue.status() == status);
    Integer before = count(previous, issue -> issue.status() == status);
    ReportedFigure stated = stated(metric);
    boolean nothing =
        Stream.of(inReport, inLedger, before).allMatch(n -> n == null || n == 0) && stated == null;
    if (nothing) {
      return null;
    }
    // Statuses move on between submissions: the earlier count is shown, not compared.
    Boolean agrees =
        silent == 0
            ? agrees(stated, inReport, inLedger)
            : Boolean.FALSE.equals(agrees(stated, inLedger)) || beyond(stated, inReport, silent)
                ? Boolean.FALSE
                : agrees(stated, inLedger);
    return line(metric, stated, inReport, inLedger, before, agrees);
  }

  /** How many issues of the report say so; null where none does and others say nothing. */
  private Integer inReport(Status status, int silent) {
    Integer stating = count(report, issue -> issue.status() == status);
    return silent > 0 && stating != null && stating == 0 ? null : stating;
  }

  /** Whether the stated number cannot be reached, however the silent issues are counted. */
  private static boolean beyond(ReportedFigure stated, Integer inReport, int silent) {
    if (stated == null || !stated.value().exact()) {
      return false;
    }
    BigDecimal least = BigDecimal.valueOf(inReport == null ? 0 : inReport);
    BigDecimal most = least.add(BigDecimal.valueOf(silent));
    return stated.value().low().compareTo(least) < 0 || stated.value().low().compareTo(most) > 0;
  }

  /** The issues of the report without a conclusion, where others have one. */
  private Reconciled unstated() {
    int silent = (int) report.stream().filter(issue -> !issue.status().known()).count();
    return silent == 0 || silent == report.size()
        ? null
        : line("issues_without_conclusion", null, silent, null, null, null);
  }

  private Reconciled measures() {
    int items = report.stream().mapToInt(Issue::measureItems).sum();
    Integer inReport = report.isEmpty() ? null : Integer.valueOf(items);
    Integer rows =
        ledger.isEmpty()
            ? null
            : Integer.valueOf(ledger.stream().mapToInt(Issue::measureRows).sum());
    Integer split =
        ledger.isEmpty()
            ? null
            : Integer.valueOf(ledger.stream().mapToInt(Issue::measureItems).sum());
    ReportedFigure stated = stated("measures_total");
    if (stated == null && rows == null) {
      return null;
    }
    // A report need not list every measure, so only the ledger's counts can contradict the stated
    // number.
    Boolean agrees = agrees(stated, null, rows, null);
    if (Boolean.FALSE.equals(agrees) && Boolean.TRUE.equals(agrees(stated, null, split, null))) {
      return line("measures_total", stated, inReport, split, null, true);
    }
    return line("measures_total", stated, inReport, rows, null, agrees);
  }

  private static Reconciled line(
      String metric,
      ReportedFigure stated,
      Integer inReport,
      Integer inLedger,
      Integer before,
      Boolean agrees) {
    String printed = stated == null ? null : stated.value().plain();
    return new Reconciled(metric, printed, inReport, inLedger, before, agrees);
  }

  private static Boolean agrees(ReportedFigure stated, Integer... counts) {
    List<BigDecimal> values =
        new ArrayList<>(
            Stream.of(counts).filter(Objects::nonNull).map(BigDecimal::valueOf).toList());
    if (stated != null && stated.value().exact()) {
      values.add(stated.value().low());
    }
    return values.size() < 2
        ? null
        : Boolean.valueOf(values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0));
  }

  private ReportedFigure stated(String metric) {
    return dossier.facts(ReportedFigure.class).stream()
        .filter(figure -> figure.origin() == Origin.REPORT && figure.metric().equals(metric))
        .filter(figure -> figure.headline() && figure.claim() && figure.scope() == null)
        .findFirst()
        .orElse(null);
  }

  private static Integer count(List<Issue> issues, java.util.function.Predicate<Issue> wanted) {
    return issues.isEmpty() ? null : Integer.valueOf((int) issues.stream().filter(wanted).count());
  }

  private List<Issue> issues(Origin origin) {
    return dossier.facts(Issue.class).stream().filter(issue -> issue.origin() == origin).toList();
  }
}
