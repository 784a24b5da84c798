package closeout.engine;

import closeout.dossier.Fact;
import closeout.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts consequences under their causes (docs/reading.md, Folding): a finding is folded where the
 * causing rule names its rule and both speak of the same fact or the same issue.
 */
final class Folding {

  private Folding() {}

  static List<Finding> fold(List<Finding> reported) {
    List<Finding> ordered = reported.stream().sorted(Finding.ORDER).toList();
    List<Finding> causing = ordered.stream().filter(f -> !f.rule().folds().isEmpty()).toList();
    Map<String, List<Finding>> causes = new HashMap<>();
    Map<Finding, List<Finding>> under = new IdentityHashMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : ordered) {
      Finding cause =
          causes.computeIfAbsent(finding.rule().name(), rule -> causing(rule, causing)).stream()
              .filter(other -> shareSubject(other, finding))
              .findFirst()
              .orElse(null);
      if (cause == null) {
        kept.add(finding);
      } else {
        under.computeIfAbsent(cause, key -> new ArrayList<>()).add(finding);
      }
    }
    return kept.stream().map(finding -> with(finding, under)).toList();
  }

  /** A consequence can itself be a cause. */
  private static Finding with(Finding finding, Map<Finding, List<Finding>> under) {
    List<Finding> folded = under.getOrDefault(finding, List.of());
    return finding.withFolded(folded.stream().map(other -> with(other, under)).toList());
  }

  /** Those that a consequence of this rule can be put under; most rules have none. */
  private static List<Finding> causing(String consequence, List<Finding> causing) {
    return causing.stream()
        .filter(cause -> !cause.rule().name().equals(consequence))
        .filter(cause -> folds(cause, consequence))
        .toList();
  }

  private static boolean folds(Finding cause, String consequence) {
    return cause.rule().folds().contains(consequence) || cause.rule().folds().contains("*");
  }

  private static boolean shareSubject(Finding cause, Finding consequence) {
    if (consequence.because().contains(cause.subject())
        || cause.because().contains(consequence.subject())) {
      return true;
    }
    if (cause.rule().folds().contains("*")) {
      return cause.at().contains(consequence.at());
    }
    Fact first = cause.subject();
    Fact second = consequence.subject();
    return Objects.equals(first.forIssue(), second.forIssue());
  }
}
