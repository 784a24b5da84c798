package closeout.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule as its file describes it: words and metadata, without its condition.
 *
 * @param name its id everywhere
 * @param group the folder it stands in
 * @param messages the message per language, with numbered places for arguments
 * @param remedies what to do, per language
 * @param basis keys of the basis table
 * @param needs what must be among the inputs
 * @param expected which argument is the expected value, as a template, or ""
 * @param actual which argument is the value found, as a template, or ""
 * @param folds rules whose findings on the same thing are consequences of this one's; "*" means all
 * @param settles metrics of figures that are verified where this rule has run and found nothing
 * @param subject simple name of the fact type that the rule looks at
 */
public record Rule(
    String name,
    String group,
    Severity severity,
    Map<Language, String> messages,
    Map<Language, String> remedies,
    List<String> basis,
    Set<Need> needs,
    String expected,
    String actual,
    Set<String> folds,
    Set<String> settles,
    String subject) {

  public Rule {
    messages = Map.copyOf(messages);
    remedies = Map.copyOf(remedies);
    basis = List.copyOf(basis);
    needs = Set.copyOf(needs);
    folds = Set.copyOf(folds);
    settles = Set.copyOf(settles);
  }
}
