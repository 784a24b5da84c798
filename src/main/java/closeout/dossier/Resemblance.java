package closeout.dossier;

/**
 * Two issues of one ledger that look alike.
 *
 * @param first the one further up
 * @param similarity Dice coefficient of the texts, 0 to 1
 * @param sameNumber whether both carry the same number in the same group
 */
public record Resemblance(Issue first, Issue second, double similarity, boolean sameNumber)
    implements Fact {

  @Override
  public Location at() {
    return second.at();
  }

  @Override
  public Origin origin() {
    return second.origin();
  }

  @Override
  public String forIssue() {
    return second.key();
  }

  @Override
  public String content() {
    return first.content() + " " + second.content();
  }
}
