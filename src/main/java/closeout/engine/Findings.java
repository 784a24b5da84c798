package closeout.engine;

import closeout.dossier.Fact;
import closeout.finding.Finding;
import closeout.finding.Rule;
import closeout.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.runtime.rule.RuleContext;

/** Where the rules report: the global of every rule file. */
public final class Findings {

  private final Map<String, Rule> rules;
  private final List<Finding> reported = new ArrayList<>();

  Findings(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /**
   * Marks a finding as one level less severe than its rule; to be given to {@code report} where the
   * rule finds a mitigating case.
   */
  public static Lowered lowered(boolean lower) {
    return new Lowered(lower ? 1 : 0);
  }

  /** Marks a finding as so many levels less severe than its rule. */
  public static Lowered lowered(int levels) {
    return new Lowered(levels);
  }

  /** How many levels less severe than its rule a finding is. */
  public record Lowered(int levels) {

    Severity apply(Severity severity) {
      return levels == 0 ? severity : new Lowered(levels - 1).apply(severity.lowered());
    }
  }

  /**
   * Reports the fact at fault.
   *
   * @param arguments values for the message's places; null is shown as none
   */
  public void report(RuleContext context, Fact fact, Object... arguments) {
    report(context, fact, lowered(false), arguments);
  }

  /** Reports the fact at fault, lowered where the rule found a mitigating case. */
  public void report(RuleContext context, Fact fact, Lowered lowered, Object... arguments) {
    Rule rule = rules.get(context.getRule().getName());
    reported.add(
        new Finding(
            rule,
            lowered.apply(rule.severity()),
            lowered.levels() > 0,
            fact,
            values(arguments),
            because(fact, context.getMatch().getObjects()),
            "",
            List.of(),
            null,
            false));
  }

  List<Finding> reported() {
    return reported;
  }

  private static List<Object> values(Object[] arguments) {
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(Objects.requireNonNullElse(argument, List.of()));
    }
    return values;
  }

  private static List<Fact> because(Fact subject, Collection<Object> matched) {
    List<Fact> others = new ArrayList<>();
    matched.forEach(object -> collect(object, others));
    others.removeIf(fact -> fact.equals(subject));
    others.sort(FactOrder.BY_PLACE);
    List<Fact> facts = new ArrayList<>(others.size() + 1);
    facts.add(subject);
    for (Fact fact : others) {
      if (!endsWith(facts, fact)) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /** Equal facts stand together in their order; to hash thousands of them would cost far more. */
  private static boolean endsWith(List<Fact> ordered, Fact fact) {
    for (int i = ordered.size() - 1; i > 0; i--) {
      if (ordered.get(i).equals(fact)) {
        return true;
      }
      if (FactOrder.BY_PLACE.compare(ordered.get(i), fact) != 0) {
        return false;
      }
    }
    return false;
  }

  private static void collect(Object object, List<Fact> facts) {
    if (object instanceof Fact fact) {
      facts.add(fact);
    } else if (object instanceof Collection<?> collection) {
      collection.forEach(element -> collect(element, facts));
    } else if (object instanceof Object[] array) {
      for (Object element : array) {
        collect(element, facts);
      }
    }
  }
}
