package closeout.dossier;

import java.util.List;

/**
 * A table of the ledger.
 *
 * @param labels its column labels as printed
 * @param records its rows below the header
 */
public record Table(Location at, Origin origin, Kind kind, List<String> labels, int records)
    implements Fact {

  /** What the rows of a table are. */
  public enum Kind {
    /** The one wide table of practice (台账): issues with all that belongs to them. */
    WIDE,
    ISSUES,
    MEASURES,
    EVIDENCE,
    ACCOUNTABILITY,
    REGULATIONS,
    FUNDS,
    FIGURES,
    DOSSIER,
    OVERVIEW,
    /** Who and what departments there are (名册). */
    ROSTER
  }

  public Table {
    labels = List.copyOf(labels);
  }

  /** Whether its rows are issues. */
  public boolean main() {
    return kind == Kind.WIDE || kind == Kind.ISSUES;
  }

  @Override
  public String content() {
    return kind + " " + labels;
  }
}
