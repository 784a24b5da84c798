package closeout.engine;

import closeout.dossier.Dossier;
import closeout.finding.Check;
import closeout.finding.Finding;
import closeout.finding.Need;
import closeout.finding.Rule;
import closeout.policy.Policy;
import closeout.policy.Waiver;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;

/** Lets the rules about waivers judge a list of them; those rules look at no dossier. */
public final class WaiverJudge {

  private final Rulebook rulebook;

  public WaiverJudge(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** What is wrong with the waivers, in {@link Finding#ORDER}. */
  public List<Finding> judge(List<Waiver> waivers, Policy policy) {
    Set<String> allowed =
        rules().stream()
            .map(Rule::name)
            .filter(rule -> !policy.disabled().containsKey(rule))
            .collect(Collectors.toSet());
    Findings findings = new Findings(rulebook.byName());
    KieSession session = rulebook.base().newKieSession();
    try {
      session.setGlobal("findings", findings);
      session.insert(policy);
      waivers.stream().sorted(FactOrder.BY_PLACE).forEach(session::insert);
      session.fireAllRules(match -> allowed.contains(match.getRule().getName()));
    } finally {
      session.dispose();
    }
    Dossier none = new Dossier("", List.of(), List.of(), List.of());
    return Fingerprints.mark(none, findings.reported().stream().sorted(Finding.ORDER).toList());
  }

  /**
   * How the rules about waivers fared.
   *
   * @param waivers how many there were, or null where there is no list
   */
  public List<Check> checks(Integer waivers, List<Finding> findings, Policy policy) {
    return rules().stream().map(rule -> check(rule, waivers, findings, policy)).toList();
  }

  private static Check check(Rule rule, Integer waivers, List<Finding> findings, Policy policy) {
    if (policy.disabled().containsKey(rule.name())) {
      return new Check(rule, 0, 0, new Check.NotRun(null, policy.disabled().get(rule.name())));
    }
    if (waivers == null) {
      return new Check(rule, 0, 0, new Check.NotRun(Need.WAIVERS, ""));
    }
    long found = findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    return new Check(rule, waivers, (int) found, null);
  }

  private List<Rule> rules() {
    return rulebook.rules().stream().filter(WaiverJudge::aboutWaivers).toList();
  }

  static boolean aboutWaivers(Rule rule) {
    return rule.needs().contains(Need.WAIVERS);
  }
}
