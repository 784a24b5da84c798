package closeout.policy;

import closeout.dossier.Origin;
import closeout.finding.Rule;
import java.util.List;
import java.util.Set;

/**
 * A rule that the user wrote as a condition over facts.
 *
 * @param rule its words, as those of any other rule
 * @param origins where the facts come from that it looks at
 * @param arguments the fields that its messages speak of, in the order of their places
 * @param norm what it holds records to
 * @param source the condition as it was written
 */
public record OwnRule(
    Rule rule,
    Set<Origin> origins,
    Condition condition,
    List<FactField> arguments,
    List<String> norm,
    String source) {

  /** The group that own rules belong to. */
  public static final String GROUP = "own";

  public OwnRule {
    origins = Set.copyOf(origins);
    arguments = List.copyOf(arguments);
    norm = List.copyOf(norm);
  }
}
