package closeout.engine;

import closeout.dossier.Dossier;
import closeout.dossier.EvidenceFolder;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.dossier.OtherReports;
import closeout.dossier.RosterEntry;
import closeout.dossier.Table;
import closeout.finding.Check;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.InputError;
import closeout.finding.Need;
import closeout.finding.Rule;
import closeout.policy.Policy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lets the rules judge dossiers, one session each; safe for use by several threads. */
public final class Judge {

  private final Rulebook rulebook;

  public Judge(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * Judges a dossier with every rule whose needs are met.
   *
   * @param failures is told of rule files of the user that failed
   * @return the audit without reconciliation table; severities are the rules' own
   */
  public DossierAudit judge(Dossier dossier, Policy policy, Consumer<InputError> failures) {
    Set<Need> present = present(dossier, policy);
    List<Finding> reported = fire(dossier, policy, present, failures);
    List<Finding> findings = Fingerprints.mark(dossier, Folding.fold(reported));
    return new DossierAudit(
        dossier,
        findings,
        checks(dossier, policy, present, reported),
        Verdicts.of(dossier, findings, ran(policy, present)),
        List.of());
  }

  private List<Finding> fire(
      Dossier dossier, Policy policy, Set<Need> present, Consumer<InputError> failures) {
    Set<String> runnable =
        ran(policy, present).stream().map(Rule::name).collect(Collectors.toSet());
    Run run = new Run(rulebook.byName(), runnable, dossier, policy);
    List<Finding> reported = new ArrayList<>(run.fire(rulebook.base(), runnable));
    reported.addAll(new OwnJudge(dossier, policy).judge(rulebook.own(runnable)));
    for (Pack pack : rulebook.packs()) {
      try {
        reported.addAll(run.fire(pack.base(), pack.rules().keySet()));
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        // Whatever a user's rule file does wrong stops only itself.
        failures.accept(pack.failure(e));
      }
    }
    return reported;
  }

  private List<Rule> ran(Policy policy, Set<Need> present) {
    return rulebook.rules().stream()
        .filter(rule -> present.containsAll(rule.needs()))
        .filter(rule -> !policy.disabled().containsKey(rule.name()))
        .toList();
  }

  private static Set<Need> present(Dossier dossier, Policy policy) {
    Set<Need> present = EnumSet.noneOf(Need.class);
    if (dossier.documents().stream().anyMatch(document -> document.origin() == Origin.REPORT)) {
      present.add(Need.REPORT);
    }
    for (Fact fact : dossier.facts()) {
      if (fact.origin() == Origin.PREVIOUS) {
        present.add(Need.PREVIOUS);
      } else if (fact.origin() == Origin.APPROVED) {
        present.add(Need.APPROVED);
      } else if (fact instanceof OtherReports) {
        present.add(Need.OTHER_REPORTS);
      } else if (fact instanceof Issue && fact.origin() == Origin.REPORT) {
        present.add(Need.REPORT_ISSUES);
      } else if (fact instanceof Table && fact.origin() == Origin.LEDGER) {
        present.add(Need.ISSUE_LIST);
      } else if (fact instanceof RosterEntry) {
        present.add(Need.ROSTER);
      } else if (fact instanceof EvidenceFolder) {
        present.add(Need.EVIDENCE);
      }
    }
    if (present.contains(Need.ISSUE_LIST) && !dossier.extracted()) {
      present.add(Need.LEDGER);
    }
    if (policy.profile().active()) {
      present.add(Need.PROFILE);
    }
    return present;
  }

  private List<Check> checks(
      Dossier dossier, Policy policy, Set<Need> present, List<Finding> reported) {
    Map<String, Long> found =
        reported.stream()
            .collect(Collectors.groupingBy(f -> f.rule().name(), Collectors.counting()));
    Map<String, List<Fact>> facts =
        dossier.facts().stream().collect(Collectors.groupingBy(f -> f.getClass().getSimpleName()));
    List<Check> checks = new ArrayList<>();
    for (Rule rule : rulebook.rules()) {
      if (WaiverJudge.aboutWaivers(rule)) {
        continue;
      }
      Check.NotRun notRun = notRun(rule, policy, present);
      int subjects = notRun == null ? subjects(rule, facts) : 0;
      checks.add(new Check(rule, subjects, found.getOrDefault(rule.name(), 0L).intValue(), notRun));
    }
    return checks;
  }

  private static Check.NotRun notRun(Rule rule, Policy policy, Set<Need> present) {
    if (policy.disabled().containsKey(rule.name())) {
      return new Check.NotRun(null, policy.disabled().get(rule.name()));
    }
    return rule.needs().stream()
        .sorted()
        .filter(need -> !present.contains(need))
        .findFirst()
        .map(need -> new Check.NotRun(need, ""))
        .orElse(null);
  }

  private static int subjects(Rule rule, Map<String, List<Fact>> facts) {
    return (int)
        facts.getOrDefault(rule.subject(), List.of()).stream()
            .filter(fact -> concerns(rule, fact))
            .count();
  }

  private static boolean concerns(Rule rule, Fact fact) {
    return switch (fact.origin()) {
      case REPORT ->
          rule.needs().contains(Need.REPORT)
              || rule.needs().contains(Need.REPORT_ISSUES)
              || !rule.needs().contains(Need.LEDGER);
      case LEDGER ->
          rule.needs().contains(Need.LEDGER)
              || rule.needs().contains(Need.EVIDENCE)
              || rule.needs().contains(Need.PREVIOUS)
              || rule.needs().isEmpty();
      case PREVIOUS -> rule.needs().contains(Need.PREVIOUS);
      case APPROVED -> rule.needs().contains(Need.APPROVED);
      case WAIVERS -> false;
    };
  }
}
