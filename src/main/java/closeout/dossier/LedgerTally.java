package closeout.dossier;

import java.util.List;

/**
 * A number of the report's summary and what the rows of the ledger that speak of the same add up
 * to.
 *
 * @param subject the statement of the report
 * @param term what is counted, as printed there
 * @param rows the entries of the ledger
 */
public record LedgerTally(
    Fact subject,
    String term,
    Quantity stated,
    UnitClass unitClass,
    Quantity listed,
    List<Fact> rows)
    implements Fact {

  public LedgerTally {
    rows = List.copyOf(rows);
  }

  /** Whether no rounding explains the difference. */
  public boolean differs() {
    return stated.within(stated.halfStep()).disjointFrom(listed.within(listed.halfStep()));
  }

  @Override
  public Location at() {
    return subject.at();
  }

  @Override
  public Origin origin() {
    return subject.origin();
  }

  @Override
  public String content() {
    return subject.content();
  }
}
