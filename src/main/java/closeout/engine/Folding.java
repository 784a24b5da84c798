package closeout.engine;

import closeout.dossier.Fact;
import closeout.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    Map<Finding, List<Finding>> under = new LinkedHashMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : ordered) {
      Finding cause =
          ordered.stream().filter(other -> causes(other, finding)).findFirst().orElse(null);
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

  private static boolean causes(Finding cause, Finding consequence) {
    return cause != consequence
        && !cause.rule().equals(consequence.rule())
        && (cause.rule().folds().contains(consequence.rule().name())
            || cause.rule().folds().contains("*"))
        && shareSubject(cause, consequence);
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
