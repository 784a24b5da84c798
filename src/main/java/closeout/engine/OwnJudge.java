package closeout.engine;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.finding.Finding;
import closeout.policy.FactField;
import closeout.policy.Neighbours;
import closeout.policy.OwnRule;
import closeout.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Judges a dossier by own rules: every fact of the subject for which the condition holds. */
final class OwnJudge {

  private final Dossier dossier;
  private final Neighbours neighbours;
  private final Conditions conditions;

  OwnJudge(Dossier dossier, Policy policy) {
    this.dossier = dossier;
    this.neighbours = Neighbours.of(dossier);
    this.conditions = new Conditions(neighbours, policy);
  }

  List<Finding> judge(List<OwnRule> rules) {
    if (rules.isEmpty()) {
      return List.of();
    }
    // An extracted ledger repeats its report.
    boolean extracted = dossier.extracted();
    List<Fact> facts =
        dossier.facts().stream()
            .filter(fact -> !extracted || fact.origin() != Origin.LEDGER)
            .sorted(FactOrder.BY_PLACE)
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (OwnRule rule : rules) {
      facts.stream()
          .filter(fact -> fact.getClass().getSimpleName().equals(rule.rule().subject()))
          .filter(fact -> rule.origins().contains(fact.origin()))
          .filter(fact -> conditions.hold(rule.condition(), fact))
          .forEach(fact -> findings.add(finding(rule, fact)));
    }
    return findings;
  }

  private Finding finding(OwnRule rule, Fact fact) {
    Issue issue = neighbours.issue(fact);
    return new Finding(
        rule.rule(),
        rule.rule().severity(),
        false,
        fact,
        rule.arguments().stream().map(field -> value(field, fact)).toList(),
        issue == null || issue == fact ? List.of(fact) : List.of(fact, issue),
        "",
        List.of(),
        null,
        false);
  }

  private Object value(FactField field, Fact fact) {
    return Objects.requireNonNullElse(field.of(fact, neighbours), "");
  }
}
