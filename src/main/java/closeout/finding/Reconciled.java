package closeout.finding;

/**
 * A line of the reconciliation table; each value null where its source is absent or silent.
 *
 * @param metric the name of docs/reading.md, Headline figures
 * @param reported what the report's summary states, as printed
 * @param inReport what its body holds
 * @param inLedger what the ledger holds
 * @param previous what the earlier submission held
 * @param agrees whether all that are there agree, or null where there is nothing to compare
 */
public record Reconciled(
    String metric,
    String reported,
    Integer inReport,
    Integer inLedger,
    Integer previous,
    Boolean agrees) {

  /** Whether any of the sources says something. */
  public boolean said() {
    return reported != null || inReport != null || inLedger != null || previous != null;
  }
}
