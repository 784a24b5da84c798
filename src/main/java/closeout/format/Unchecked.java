package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Check;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which rules ran and which could not, over all dossiers.
 *
 * @param ran names of the rules that ran somewhere
 * @param notRun names of the rules that could not, by reason; the reason with most rules first
 */
record Unchecked(Set<String> ran, Map<String, Set<String>> notRun) {

  static Unchecked of(Audit audit, Speech speech) {
    Set<String> ran = new TreeSet<>();
    Map<String, Set<String>> notRun = new TreeMap<>();
    checks(audit)
        .forEach(
            check -> {
              if (check.notRun() == null) {
                ran.add(check.rule().name());
              } else {
                notRun
                    .computeIfAbsent(speech.reason(check.notRun()), reason -> new TreeSet<>())
                    .add(check.rule().name());
              }
            });
    return new Unchecked(ran, mostFirst(notRun));
  }

  /** Nobody misses rules about waivers where there are none. */
  private static Stream<Check> checks(Audit audit) {
    return Stream.concat(
        audit.dossiers().stream().flatMap(dossier -> dossier.checks().stream()),
        audit.control().waivers() == null ? Stream.empty() : audit.control().checks().stream());
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
