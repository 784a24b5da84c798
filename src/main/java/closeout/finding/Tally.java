package closeout.finding;

import closeout.dossier.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The errors of one group of rules in a dossier, for rules that judge how many there are. Tallies
 * are taken when all other rules have fired and their findings are folded, so that no rule depends
 * on the order of others.
 *
 * @param subjects the facts at fault, in the order of findings
 */
public record Tally(String group, List<Fact> subjects) {

  public Tally {
    subjects = List.copyOf(subjects);
  }

  /** How many errors the group has. */
  public int errors() {
    return subjects.size();
  }

  /** A tally for each group that has errors. */
  public static List<Tally> of(List<Finding> findings) {
    Map<String, List<Fact>> byGroup = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        byGroup
            .computeIfAbsent(finding.rule().group(), group -> new ArrayList<>())
            .add(finding.subject());
      }
    }
    return byGroup.entrySet().stream()
        .map(group -> new Tally(group.getKey(), group.getValue()))
        .toList();
  }
}
