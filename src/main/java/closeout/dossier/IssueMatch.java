package closeout.dossier;

/**
 * An issue of one source and the issue of another that is meant by it (docs/reading.md, Matching).
 *
 * @param similarity Dice coefficient or containment of the texts, the greater of the two, 0 to 1
 * @param qualified whether they certainly belong together; else the right one is only the best
 *     candidate
 */
public record IssueMatch(Issue left, Issue right, double similarity, boolean qualified)
    implements Fact {

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
