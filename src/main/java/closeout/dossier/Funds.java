package closeout.dossier;

/**
 * An amount of money with what is said of it (资金).
 *
 * @param term the verb or noun that says what it is
 * @param amount in yuan
 * @param certain whether nothing in the clause widens it (利息, 罚款, 以前年度)
 */
public record Funds(
    Location at,
    Origin origin,
    String forIssue,
    FundsKind kind,
    String term,
    Quantity amount,
    boolean certain,
    FigurePlace place,
    String clause)
    implements Fact {

  @Override
  public String content() {
    return term + " " + at.quote() + " " + clause;
  }
}
