package closeout.check;

import closeout.finding.Check;
import closeout.finding.Control;
import closeout.finding.Finding;
import closeout.finding.KnownFinding;
import closeout.policy.Baseline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares findings with a baseline. What is not found any more is solved only where its body was
 * there and its rule ran; otherwise nobody looked.
 */
final class Ratchet {

  private final Baseline baseline;
  private final Map<String, Integer> left = new HashMap<>();
  private final Map<String, Set<String>> notRun = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();

  Ratchet(Baseline baseline) {
    this.baseline = baseline;
    for (KnownFinding known : baseline.findings()) {
      left.merge(known.fingerprint(), 1, Integer::sum);
      bodies.add(known.dossier());
    }
  }

  /** Whether the baseline has it; each of its lines stands for one finding. */
  boolean knows(Finding finding) {
    Integer lines = left.get(finding.fingerprint());
    if (lines == null || lines == 0) {
      return false;
    }
    left.put(finding.fingerprint(), lines - 1);
    return true;
  }

  /** Takes note of what was looked for in a dossier. */
  void judged(String dossier, List<Check> checks) {
    if (bodies.contains(dossier)) {
      Set<String> missed = new HashSet<>();
      checks.stream()
          .filter(check -> check.notRun() != null)
          .forEach(check -> missed.add(check.rule().name()));
      notRun.merge(dossier, missed, Ratchet::both);
    }
  }

  Control.BaselineUsed conclude(boolean allRead) {
    List<KnownFinding> solved = new ArrayList<>();
    List<KnownFinding> unchecked = new ArrayList<>();
    for (KnownFinding known : baseline.findings()) {
      if (left.merge(known.fingerprint(), -1, Integer::sum) >= 0) {
        (allRead && checked(known) ? solved : unchecked).add(known);
      }
    }
    solved.sort(KnownFinding.ORDER);
    unchecked.sort(KnownFinding.ORDER);
    return new Control.BaselineUsed(baseline.file().path(), solved, unchecked);
  }

  private boolean checked(KnownFinding known) {
    return notRun.containsKey(known.dossier())
        && !notRun.get(known.dossier()).contains(known.rule());
  }

  private static Set<String> both(Set<String> first, Set<String> second) {
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return both;
  }
}
