package closeout.finding;

import closeout.dossier.Fact;
import closeout.dossier.Location;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule found (检查发现): data with a place. Its language is chosen when it is printed.
 *
 * @param severity after lowering and policy
 * @param lowered whether the rule lowered it for this case
 * @param subject the fact at fault
 * @param arguments values for the places of the rule's messages
 * @param because the facts that matched, the subject included
 * @param fingerprint rule and content of the subject, never a line number
 * @param folded findings that are mere consequences of this one
 * @param waiver the waiver that covers it, or null
 * @param baseline whether it was known before
 */
public record Finding(
    Rule rule,
    Severity severity,
    boolean lowered,
    Fact subject,
    List<Object> arguments,
    List<Fact> because,
    String fingerprint,
    List<Finding> folded,
    Waived waiver,
    boolean baseline) {

  /** Most severe first, then by place; a total order, so that audits are the same byte for byte. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::at, Location.ORDER)
          .thenComparing(finding -> finding.rule().name())
          .thenComparing(finding -> finding.arguments().toString());

  public Finding {
    arguments = List.copyOf(arguments);
    because = List.copyOf(because);
    folded = List.copyOf(folded);
  }

  public Location at() {
    return subject.at();
  }

  /** How the user stands to it; a waiver goes before the baseline, because it ends. */
  public State state() {
    if (waiver != null) {
      return State.WAIVED;
    }
    return baseline ? State.KNOWN : State.OPEN;
  }

  /** Whether it still counts: neither waived nor known before. */
  public boolean counts() {
    return state() == State.OPEN;
  }

  public Finding withSeverity(Severity other) {
    return new Finding(
        rule, other, lowered, subject, arguments, because, fingerprint, folded, waiver, baseline);
  }

  public Finding withFingerprint(String other) {
    return new Finding(
        rule, severity, lowered, subject, arguments, because, other, folded, waiver, baseline);
  }

  public Finding withFolded(List<Finding> others) {
    return new Finding(
        rule,
        severity,
        lowered,
        subject,
        arguments,
        because,
        fingerprint,
        others,
        waiver,
        baseline);
  }

  public Finding withWaiver(Waived other) {
    return new Finding(
        rule, severity, lowered, subject, arguments, because, fingerprint, folded, other, baseline);
  }

  public Finding asBaseline() {
    return new Finding(
        rule, severity, lowered, subject, arguments, because, fingerprint, folded, waiver, true);
  }
}
