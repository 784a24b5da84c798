package closeout.match;

import closeout.dossier.Bigrams;
import closeout.dossier.Issue;
import closeout.dossier.Resemblance;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds issues of one ledger that share a number or a text. */
final class Resemblances {

  /** Texts from this similarity on may be the same. */
  private static final double ALIKE = 0.95;

  private Resemblances() {}

  /** Pairs of the same number within a group, and of the same text anywhere in the body. */
  static List<Resemblance> of(List<Issue> body, List<List<Issue>> groups) {
    List<Resemblance> found = new ArrayList<>();
    Map<Issue, Integer> groupOf = new IdentityHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Issue issue : groups.get(i)) {
        groupOf.put(issue, i);
      }
    }
    List<Bigrams> texts = body.stream().map(issue -> Bigrams.of(issue.text())).toList();
    for (int i = 0; i < body.size(); i++) {
      for (int j = i + 1; j < body.size(); j++) {
        Issue first = body.get(i);
        Issue second = body.get(j);
        boolean sameGroup = groupOf.get(first).equals(groupOf.get(second));
        compare(first, second, sameGroup, texts.get(i), texts.get(j), found);
      }
    }
    return found;
  }

  private static void compare(
      Issue first,
      Issue second,
      boolean sameGroup,
      Bigrams text,
      Bigrams other,
      List<Resemblance> found) {
    String number = IssueNumbers.normal(first.number());
    boolean sameNumber =
        sameGroup && !number.isEmpty() && number.equals(IssueNumbers.normal(second.number()));
    boolean comparable =
        2 * Math.min(text.size(), other.size()) >= ALIKE * (text.size() + other.size()) - 1;
    double similarity = sameNumber || comparable ? text.dice(other) : 0;
    if (sameNumber || similarity >= ALIKE) {
      found.add(new Resemblance(first, second, similarity, sameNumber));
    }
  }
}
