package closeout.finding;

import closeout.dossier.Dossier;
import closeout.dossier.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a run found out.
 *
 * @param version of the tool
 * @param rules how many rules there are
 * @param rulesHash of the compiled rules
 * @param policy where the policy came from
 * @param dossiers perhaps read from a file each time they are asked for
 * @param totals of the dossiers
 * @param control what became of waivers and baseline
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
    Totals totals,
    Control control,
    List<InputError> errors) {

  public Audit {
    inputs = List.copyOf(inputs);
    // Not copied: they need not fit into memory.
    dossiers = Collections.unmodifiableList(dossiers);
    errors = List.copyOf(errors);
  }

  public Audit(
      String version,
      int rules,
      String rulesHash,
      String policy,
      LocalDate asOf,
      Severity failOn,
      List<Source> inputs,
      List<DossierAudit> dossiers,
      Control control,
      List<InputError> errors) {
    this(
        version,
        rules,
        rulesHash,
        policy,
        asOf,
        failOn,
        inputs,
        dossiers,
        Totals.of(dossiers),
        control,
        errors);
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
        && Arrays.stream(Severity.values())
            .anyMatch(severity -> severity.atLeast(failOn) && count(severity) > 0);
  }

  /** The dossiers and, where there are waivers, their list as if it were one more. */
  public List<DossierAudit> parts() {
    if (control.waivers() == null) {
      return dossiers;
    }
    Dossier list = new Dossier(control.waivers().file(), List.of(), List.of(), List.of());
    DossierAudit waivers =
        new DossierAudit(list, control.findings(), control.checks(), List.of(), List.of());
    return Stream.concat(dossiers.stream(), Stream.of(waivers)).toList();
  }

  /** Every finding, in whatever state; those about the waivers themselves come last. */
  public Stream<Finding> findings() {
    return Stream.concat(
        dossiers.stream().flatMap(dossier -> dossier.findings().stream()),
        control.findings().stream());
  }

  /** How many findings of a severity count. */
  public long count(Severity severity) {
    return totals.count(severity, State.OPEN)
        + control.findings().stream()
            .filter(Finding::counts)
            .filter(finding -> finding.severity() == severity)
            .count();
  }

  /** How many findings about dossiers count. */
  public long fresh() {
    return totals.count(State.OPEN);
  }

  /** How many findings are in a state. */
  public long count(State state) {
    return totals.count(state)
        + control.findings().stream().filter(finding -> finding.state() == state).count();
  }
}
