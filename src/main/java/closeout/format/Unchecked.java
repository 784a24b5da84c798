package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Check;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rules ran and which could not, over all dossiers.
 *
 * @param ran names of the rules that ran somewhere
 * @param notRun names of the rules that could not, by reason; the reason with most rules first
 */
record Unchecked(Set<String> ran, Map<String, Set<String>> notRun) {

  static Unchecked of(Audit audit, Speech speech) {
    Set<String> ran = new TreeSet<>(audit.totals().ran());
    Map<String, Set<String>> notRun = new TreeMap<>();
    audit
        .totals()
        .notRun()
        .forEach(missed -> add(missed.rule(), speech.reason(missed.reason()), notRun));
    // Nobody misses rules about waivers where there are none.
    if (audit.control().waivers() != null) {
      for (Check check : audit.control().checks()) {
        if (check.notRun() == null) {
          ran.add(check.rule().name());
        } else {
          add(check.rule().name(), speech.reason(check.notRun()), notRun);
        }
      }
    }
    return new Unchecked(ran, mostFirst(notRun));
  }

  private static void add(String rule, String reason, Map<String, Set<String>> notRun) {
    notRun.computeIfAbsent(reason, any -> new TreeSet<>()).add(rule);
  }

  private static Map<String, Set<String>> mostFirst(Map<String, Set<String>> notRun) {
    Map<String, Set<String>> sorted = new LinkedHashMap<>();
    notRun.entrySet().stream()
        .sorted(Comparator.comparing(reason -> -reason.getValue().size()))
        .forEach(reason -> sorted.put(reason.getKey(), reason.getValue()));
    return sorted;
  }

  /** Rules that ran nowhere. */
  long neverRun() {
    return notRun.values().stream()
        .flatMap(Set::stream)
        .distinct()
        .filter(rule -> !ran.contains(rule))
        .count();
  }
}
