package closeout.finding;

import closeout.dossier.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a run found out.
 *
 * @param version of the tool
 * @param rules how many rules there are
 * @param rulesHash of the compiled rules
 * @param policy where the policy came from
 */
public record Audit(
    String version,
    int rules,
    String rulesHash,
    String policy,
    LocalDate asOf,
    Severity failOn,
    List<Source> inputs,
    List<DossierAudit> dossiers,
    List<InputError> errors) {

  public Audit {
    inputs = List.copyOf(inputs);
    dossiers = List.copyOf(dossiers);
    errors = List.copyOf(errors);
  }

  /**
   * Whether there was something to check, all of it was read, and nothing at or above the gate was
   * found; a gate of null lets every finding pass.
   */
  public boolean passed() {
    return errors.isEmpty() && !dossiers.isEmpty() && !gated();
  }

  private boolean gated() {
    return failOn != null
        && dossiers.stream()
            .flatMap(dossier -> dossier.findings().stream())
            .anyMatch(finding -> finding.counts() && finding.severity().atLeast(failOn));
  }

  public long count(Severity severity) {
    return dossiers.stream().mapToLong(dossier -> dossier.count(severity)).sum();
  }
}
