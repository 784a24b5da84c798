package closeout.dossier;

import java.util.Collection;
import java.util.List;

/**
 * An issue of one source and the issue of another that is meant by it (docs/reading.md, Matching).
 *
 * @param similarity Dice coefficient or containment of the texts, the greater of the two, 0 to 1
 * @param qualified whether they certainly belong together; else the right one is only the best
 *     candidate
 * @param sameNumber whether both carry the same number
 */
public record IssueMatch(
    Issue left, Issue right, double similarity, boolean qualified, boolean sameNumber)
    implements Fact {

  /** Whether both are numbered, but not alike. */
  public boolean renumbered() {
    return !sameNumber && left.number() != null && right.number() != null;
  }

  /** Old and new numbers with an arrow between them, from top to bottom: 3→2. */
  public static List<String> numbers(Collection<IssueMatch> matches) {
    return matches.stream()
        .sorted(Fact.ORDER)
        .map(match -> match.right.number() + "→" + match.left.number())
        .toList();
  }

  @Override
  public Location at() {
    return left.at();
  }

  @Override
  public Origin origin() {
    return left.origin();
  }

  @Override
  public String forIssue() {
    return left.key();
  }

  @Override
  public String content() {
    return left.content() + " " + right.content();
  }
}
