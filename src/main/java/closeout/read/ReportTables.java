package closeout.read;

import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The lines of a report and the tables between them, which list its issues or are its ledger. */
final class ReportTables {

  private final List<Paragraph> text;
  private final List<Placed> tables = new ArrayList<>();

  /**
   * A table.
   *
   * @param first the index of its first line
   * @param behind the index behind its last line
   */
  private record Placed(LedgerTable table, int first, int behind) {}

  ReportTables(List<Paragraph> text) {
    this.text = text;
  }

  /** Adds the next table, which takes these lines, counted from 0, or stands between two. */
  void add(LedgerTable table, int first, int behind) {
    if (table != null) {
      tables.add(new Placed(table, first, behind));
    }
  }

  /** The text, with the lines that its own list of issues stands for. */
  List<Paragraph> lines() {
    boolean own = ownList();
    List<Paragraph> lines = new ArrayList<>();
    int from = 0;
    for (Placed placed : tables) {
      lines.addAll(text.subList(from, placed.first()));
      if (own && IssueList.possible(placed.table())) {
        lines.addAll(IssueList.lines(placed.table()));
      }
      from = placed.behind();
    }
    lines.addAll(text.subList(from, text.size()));
    return lines;
  }

  /** The other tables. */
  List<LedgerTable> ledgers() {
    boolean own = ownList();
    return tables.stream()
        .map(Placed::table)
        .filter(table -> !own || !IssueList.possible(table))
        .toList();
  }

  /** The characters outside the tables. */
  int characters() {
    return around().stream().mapToInt(line -> line.text().strip().length()).sum();
  }

  /** Whether one of the tables takes the place of the report's part issue by issue. */
  boolean ownList() {
    return tables.stream().anyMatch(placed -> IssueList.possible(placed.table()))
        && IssueList.missingIn(around());
  }

  private List<Paragraph> around() {
    List<Paragraph> around = new ArrayList<>();
    int from = 0;
    for (Placed placed : tables) {
      around.addAll(text.subList(from, placed.first()));
      from = placed.behind();
    }
    around.addAll(text.subList(from, text.size()));
    return around;
  }
}
