package closeout.policy;

import closeout.dossier.Dossier;
import closeout.dossier.Evidence;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts around a fact: its issue, and how much an issue has. */
public final class Neighbours {

  private final Map<String, Issue> issues = new HashMap<>();
  private final Map<String, Long> measures;
  private final Map<String, Long> evidence;

  private Neighbours(Dossier dossier) {
    dossier.facts(Issue.class).forEach(issue -> issues.putIfAbsent(issue.key(), issue));
    measures = count(dossier.facts(Measure.class));
    evidence = count(dossier.facts(Evidence.class));
  }

  public static Neighbours of(Dossier dossier) {
    return new Neighbours(dossier);
  }

  /** The issue that the fact belongs to, or null. */
  public Issue issue(Fact fact) {
    return fact.forIssue() == null ? null : issues.get(fact.forIssue());
  }

  long measures(Issue issue) {
    return measures.getOrDefault(issue.key(), 0L);
  }

  long evidence(Issue issue) {
    return evidence.getOrDefault(issue.key(), 0L);
  }

  private static Map<String, Long> count(List<? extends Fact> facts) {
    return facts.stream()
        .map(Fact::forIssue)
        .filter(key -> key != null)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
