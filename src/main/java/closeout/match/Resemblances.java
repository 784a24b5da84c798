package closeout.match;

import closeout.dossier.Bigrams;
import closeout.dossier.Issue;
import closeout.dossier.Resemblance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds issues of one ledger that share a number or a text. */
final class Resemblances {

  /** Texts from this similarity on may be the same. */
  private static final double ALIKE = 0.95;

  private final BigramIndex index = new BigramIndex();
  private final Map<List<Object>, List<Integer>> byNumber = new HashMap<>();
  private final List<Resemblance> found = new ArrayList<>();
  private final List<Issue> body;
  private final List<Bigrams> texts;

  private Resemblances(List<Issue> body) {
    this.body = body;
    this.texts = body.stream().map(issue -> Bigrams.of(issue.text())).toList();
  }

  /** Pairs of the same number within a group, and of the same text anywhere in the body. */
  static List<Resemblance> of(List<Issue> body, List<List<Issue>> groups) {
    Map<Issue, Integer> groupOf = new IdentityHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Issue issue : groups.get(i)) {
        groupOf.put(issue, i);
      }
    }
    Resemblances resemblances = new Resemblances(body);
    for (int i = 0; i < body.size(); i++) {
      resemblances.compareWithEarlier(i, groupOf.get(body.get(i)));
    }
    return resemblances.found;
  }

  private void compareWithEarlier(int position, Integer group) {
    Issue issue = body.get(position);
    Bigrams text = texts.get(position);
    List<Integer> sameNumber = sameNumber(issue, group);
    Set<Integer> near = new TreeSet<>(index.near(text));
    near.addAll(sameNumber);
    for (int earlier : near) {
      boolean numbered = sameNumber.contains(earlier);
      double similarity = text.dice(texts.get(earlier));
      if (numbered || similarity >= ALIKE) {
        found.add(new Resemblance(body.get(earlier), issue, similarity, numbered));
      }
    }
    index.add(text);
    sameNumber.add(position);
  }

  /** The issues of that number so far; those without one share none. */
  private List<Integer> sameNumber(Issue issue, Integer group) {
    String number = IssueNumbers.normal(issue.number());
    return number.isEmpty()
        ? new ArrayList<>()
        : byNumber.computeIfAbsent(List.of(group, number), any -> new ArrayList<>());
  }
}
