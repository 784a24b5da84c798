package closeout.dossier;

/**
 * An amount of money with what is said of it (资金).
 *
 * @param term the verb or noun that says what it is
 * @param amount in yuan
 * @param sentence where its sentence begins in the text, which tells sentences apart; 0 in a ledger
 * @param certain whether nothing in the clause widens it (利息, 罚款, 以前年度)
 */
public record Funds(
    Location at,
    Origin origin,
    String forIssue,
    int sentence,
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

  /** Whether one sentence of a text speaks of both. */
  public boolean beside(Funds other) {
    return sentence > 0 && sentence == other.sentence && at.file().equals(other.at.file());
  }

  /** Whether one of the two could speak of this amount as well as of the other one. */
  public boolean rivals(Funds one, Funds other) {
    return one.beside(other) ? beside(one) : belongsWith(one);
  }

  @Override
  public String content() {
    return term + " " + at.quote() + " " + clause;
  }
}
