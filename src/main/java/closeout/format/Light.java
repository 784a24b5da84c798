package closeout.format;

import closeout.finding.Finding;
import closeout.finding.Severity;
import java.util.Collection;
import java.util.Locale;

/** A traffic light: the gravest finding at a glance. */
enum Light {
  RED,
  YELLOW,
  GREEN;

  static Light of(long errors, long warnings) {
    return errors > 0 ? RED : warnings > 0 ? YELLOW : GREEN;
  }

  static Light of(Collection<Finding> findings) {
    return of(count(findings, Severity.ERROR), count(findings, Severity.WARNING));
  }

  private static long count(Collection<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.counts() && finding.severity() == severity)
        .count();
  }

  /** Its name in style sheets and messages. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
