package closeout.finding;

import closeout.dossier.Dossier;
import java.util.List;
import java.util.regex.Pattern;

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

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]++");

  public DossierAudit {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    verdicts = List.copyOf(verdicts);
    reconciliation = List.copyOf(reconciliation);
  }

  /** The name of the dossier on one line, personal data masked. */
  public String name() {
    return BLANKS.matcher(Discretion.about(dossier).mask(dossier.id()).strip()).replaceAll(" ");
  }

  public DossierAudit with(List<Finding> others) {
    return new DossierAudit(dossier, others, checks, verdicts, reconciliation);
  }

  public long count(Severity severity) {
    return findings.stream()
        .filter(Finding::counts)
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
