package closeout.format;

import closeout.finding.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many numbers of a report got an answer: verified or contradicted. Numbers that have nothing
 * to be compared with, or were not understood, have none.
 */
record Coverage(Map<Verdict.Kind, Integer> counts) {

  static Coverage of(List<Verdict> verdicts) {
    Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
    verdicts.forEach(verdict -> counts.merge(verdict.kind(), 1, Integer::sum));
    return new Coverage(counts);
  }

  int of(Verdict.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  int numbers() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int withVerdict() {
    return numbers() - of(Verdict.Kind.NOT_UNDERSTOOD);
  }
}
