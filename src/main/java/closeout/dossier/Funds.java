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

  /** Whether both speak of the same matter: one issue, or one clause of the summary. */
  public boolean belongsWith(Funds other) {
    return at.file().equals(other.at.file())
        && (forIssue == null
            ? other.forIssue == null && clause.equals(other.clause)
            : forIssue.equals(other.forIssue));
  }

  @Override
  public String content() {
    return term + " " + at.quote() + " " + clause;
  }
}
