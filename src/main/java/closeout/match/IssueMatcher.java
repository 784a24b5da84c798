package closeout.match;

import closeout.dossier.Bigrams;
import closeout.dossier.Issue;
import closeout.dossier.IssueMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs the issues of two sources that mean the same (docs/reading.md, Matching): one to one, the
 * most similar first, ties in order of appearance.
 */
final class IssueMatcher {

  private static final double SAME_NUMBER = 0.50;
  private static final double SIMILAR = 0.75;
  private static final double CONTAINED = 0.90;
  private static final int CONTAINED_FROM = 10;
  private static final double POSSIBLE = 0.60;

  /** Where two texts hold the same third one, the more alike is meant. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::similarity)
          .thenComparingDouble(Candidate::dice)
          .reversed();

  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Issue> taken = new HashSet<>();
  private final List<IssueMatch> matches = new ArrayList<>();

  private IssueMatcher() {}

  /** The pairs, and for each issue without one its best candidate as an unqualified match. */
  static List<IssueMatch> match(List<Issue> left, List<Issue> right) {
    IssueMatcher matcher = new IssueMatcher();
    matcher.compare(left, right);
    matcher.pair();
    matcher.addPossible();
    return matcher.matches;
  }

  private void compare(List<Issue> left, List<Issue> right) {
    if (right.isEmpty()) {
      return;
    }
    BigramIndex index = new BigramIndex();
    List<Words> others = new ArrayList<>();
    for (Issue issue : right) {
      Words words = Words.of(issue);
      index.add(words.text());
      index.add(words.title());
      others.add(words);
    }
    for (Issue issue : left) {
      Words words = Words.of(issue);
      near(words, index).forEach(other -> compare(words, others.get(other)));
    }
    candidates.sort(BEST_FIRST);
  }

  /** The index holds two texts an issue: its text and its title. */
  private static Set<Integer> near(Words words, BigramIndex index) {
    Set<Integer> near = new TreeSet<>();
    index.near(words.text()).forEach(entry -> near.add(entry / 2));
    index.near(words.title()).forEach(entry -> near.add(entry / 2));
    return near;
  }

  private void compare(Words words, Words other) {
    Candidate candidate = words.compare(other);
    if (candidate.qualified() || candidate.similarity() >= POSSIBLE) {
      candidates.add(candidate);
    }
  }

  private void pair() {
    for (Candidate candidate : candidates) {
      if (candidate.qualified()
          && !taken.contains(candidate.left())
          && !taken.contains(candidate.right())) {
        take(candidate);
      }
    }
  }

  private void addPossible() {
    for (Candidate candidate : candidates) {
      addPossible(candidate.left(), candidate.right(), candidate);
      addPossible(candidate.right(), candidate.left(), candidate);
    }
  }

  private void addPossible(Issue issue, Issue other, Candidate candidate) {
    if (taken.add(issue)) {
      matches.add(
          new IssueMatch(issue, other, candidate.similarity(), false, candidate.sameNumber()));
    }
  }

  private void take(Candidate candidate) {
    taken.add(candidate.left());
    taken.add(candidate.right());
    matches.add(
        new IssueMatch(
            candidate.left(),
            candidate.right(),
            candidate.similarity(),
            true,
            candidate.sameNumber()));
  }

  private record Candidate(
      Issue left,
      Issue right,
      double similarity,
      double dice,
      boolean qualified,
      boolean sameNumber) {}

  /**
   * An issue with its words prepared for comparing; a short title serves as an alias of the text.
   */
  private record Words(Issue issue, String number, Bigrams text, Bigrams title) {

    static Words of(Issue issue) {
      return new Words(
          issue,
          IssueNumbers.normal(issue.number()),
          Bigrams.of(issue.text()),
          Bigrams.of(issue.title()));
    }

    Candidate compare(Words other) {
      double dice =
          Math.max(text.dice(other.text), Math.max(title.dice(other.title), cross(other)));
      double containment = Math.max(containment(text, other.text), containment(title, other.text));
      containment = Math.max(containment, containment(text, other.title));
      boolean sameNumber = !number.isEmpty() && number.equals(other.number);
      boolean qualified =
          sameNumber && dice >= SAME_NUMBER || dice >= SIMILAR || containment >= CONTAINED;
      return new Candidate(
          issue, other.issue, Math.max(dice, containment), dice, qualified, sameNumber);
    }

    private double cross(Words other) {
      return Math.max(title.dice(other.text), text.dice(other.title));
    }

    private static double containment(Bigrams first, Bigrams second) {
      int shorter = Math.min(first.size(), second.size()) + 1;
      return shorter < CONTAINED_FROM ? 0 : first.containment(second);
    }
  }
}
