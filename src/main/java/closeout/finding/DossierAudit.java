package closeout.finding;

import closeout.dossier.Dossier;
import java.util.List;

/**
 * The result for one inspected body.
 *
 * @param findings in {@link Finding#ORDER}, consequences folded under their causes
 * @param checks every rule, in order of names
 * @param verdicts one for each number of the report, in order of place
 */
public record DossierAudit(
    Dossier dossier,
    List<Finding> findings,
    List<Check> checks,
    List<Verdict> verdicts,
    List<Reconciled> reconciliation) {

  public DossierAudit {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    verdicts = List.copyOf(verdicts);
    reconciliation = List.copyOf(reconciliation);
  }

  public long count(Severity severity) {
    return findings.stream()
        .filter(Finding::counts)
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
