package closeout.engine;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.finding.Finding;
import closeout.finding.Need;
import closeout.finding.Rule;
import closeout.finding.Tally;
import closeout.policy.Policy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** The rules that may run, on one dossier. */
final class Run {

  private final Map<String, Rule> rules;
  private final Set<String> runnable;
  private final Dossier dossier;
  private final Policy policy;
  private final boolean extracted;

  Run(Map<String, Rule> rules, Set<String> runnable, Dossier dossier, Policy policy) {
    this.rules = rules;
    this.runnable = runnable;
    this.dossier = dossier;
    this.policy = policy;
    this.extracted = dossier.extracted();
  }

  /**
   * What the rules of a base report, in a session of their own.
   *
   * @param named those of the base that are meant
   */
  List<Finding> fire(KieBase base, Collection<String> named) {
    Findings findings = new Findings(rules);
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("findings", findings);
      session.insert(policy);
      dossier.facts().stream().sorted(FactOrder.BY_PLACE).forEach(session::insert);
      AgendaFilter allowed = match -> named.contains(match.getRule().getName()) && allows(match);
      session.fireAllRules(allowed);
      Tally.of(Folding.fold(findings.reported())).forEach(session::insert);
      session.fireAllRules(allowed);
    } finally {
      session.dispose();
    }
    return findings.reported();
  }

  private boolean allows(Match match) {
    return runnable.contains(match.getRule().getName())
        && !(extracted && restsOnExtract(match))
        && !judgesOtherTexts(match);
  }

  /** An extracted ledger repeats its report: only a comparison of the two may rest on it. */
  private boolean restsOnExtract(Match match) {
    return !needs(match).contains(Need.ISSUE_LIST) && speaksOf(Origin.LEDGER, match);
  }

  /** Only rules that compare speak of the earlier submission: its own faults are past. */
  private boolean judgesOtherTexts(Match match) {
    return !needs(match).contains(Need.PREVIOUS) && speaksOf(Origin.PREVIOUS, match)
        || !needs(match).contains(Need.APPROVED) && speaksOf(Origin.APPROVED, match);
  }

  private Set<Need> needs(Match match) {
    return rules.get(match.getRule().getName()).needs();
  }

  private static boolean speaksOf(Origin origin, Match match) {
    return match.getObjects().stream()
        .anyMatch(object -> object instanceof Fact fact && fact.origin() == origin);
  }
}
