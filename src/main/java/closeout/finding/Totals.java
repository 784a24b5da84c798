package closeout.finding;

import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.dossier.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What all dossiers of a run come to: what every format says before the first of them, and what
 * would cost a walk over all of them.
 *
 * @param issues how many issues the present submissions have
 * @param findings how many findings there are by severity and state
 * @param ran names of the rules that ran somewhere
 * @param notRun the rules that did not run somewhere, with each reason
 * @param sources the files of all dossiers, by path
 */
public record Totals(
    long issues,
    Map<Rating, Long> findings,
    Set<String> ran,
    Set<Missed> notRun,
    List<Source> sources) {

  /** How grave findings are, and how the user stands to them. */
  public record Rating(Severity severity, State state) {}

  /** A rule that did not run, and why. */
  public record Missed(String rule, Check.NotRun reason) {}

  public Totals {
    findings = Map.copyOf(findings);
    ran = Set.copyOf(ran);
    notRun = Set.copyOf(notRun);
    sources = List.copyOf(sources);
  }

  static Totals of(Collection<DossierAudit> dossiers) {
    Sum sum = new Sum();
    dossiers.forEach(sum::add);
    return sum.totals();
  }

  public long count(Severity severity, State state) {
    return findings.getOrDefault(new Rating(severity, state), 0L);
  }

  public long count(State state) {
    long count = 0;
    for (Severity severity : Severity.values()) {
      count += count(severity, state);
    }
    return count;
  }

  /** Adds up dossiers as they come. */
  public static final class Sum {

    private long issues;
    private final Map<Rating, Long> findings = new HashMap<>();
    private final Set<String> ran = new HashSet<>();
    private final Set<Missed> notRun = new HashSet<>();
    private final TreeMap<String, Source> sources = new TreeMap<>();

    /** Adds a dossier. */
    public void add(DossierAudit audit) {
      issues +=
          audit.dossier().facts(Issue.class).stream()
              .filter(issue -> issue.origin() != Origin.PREVIOUS)
              .count();
      for (Finding finding : audit.findings()) {
        findings.merge(new Rating(finding.severity(), finding.state()), 1L, Long::sum);
      }
      for (Check check : audit.checks()) {
        if (check.notRun() == null) {
          ran.add(check.rule().name());
        } else {
          notRun.add(new Missed(check.rule().name(), check.notRun()));
        }
      }
      audit.dossier().sources().forEach(source -> sources.put(source.path(), source));
    }

    /** What they come to so far. */
    public Totals totals() {
      return new Totals(issues, findings, ran, notRun, new ArrayList<>(sources.values()));
    }
  }
}
