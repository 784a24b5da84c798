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

  /** Texts from this similarity on are the same but for a slip. */
  private static final double SAME_TEXT = 0.95;

  /** Texts shorter than this are alike by chance. */
  private static final int COMPARABLE_FROM = 12;

  /** Whether both say the same. */
  public boolean sameText() {
    return similarity >= SAME_TEXT;
  }

  /** Whether both texts are long enough for their likeness to mean something. */
  public boolean comparable() {
    return Math.min(first.text().length(), second.text().length()) >= COMPARABLE_FROM;
  }

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
