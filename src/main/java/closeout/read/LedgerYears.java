package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.DateInterval;
import closeout.dossier.Table.Kind;
import closeout.wording.Dates;
import closeout.wording.WrittenDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows the year that a deadline without one (9月底前) belongs to.
 *
 * @param only the year of all deadlines and finish dates of the ledger, or null where they differ
 */
record LedgerYears(Integer only) {

  static LedgerYears of(List<LedgerTable> tables) {
    Set<Integer> years = new HashSet<>();
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.WIDE) {
        for (Row row : table.rows()) {
          add(table.text(row, Concept.DEADLINE), years);
          add(table.text(row, Concept.FINISHED), years);
        }
      }
    }
    return new LedgerYears(years.size() == 1 ? years.iterator().next() : null);
  }

  /** The year of the issue's own dates, else that of the ledger; null where it is not certain. */
  Integer of(IssueGroup group) {
    for (Concept concept : new Concept[] {Concept.START, Concept.FINISHED}) {
      DateInterval date = LedgerDates.last(group.text(concept));
      if (date != null) {
        return date.last().getYear();
      }
    }
    return only;
  }

  private static void add(String cell, Set<Integer> years) {
    for (WrittenDate date : Dates.inCell(cell)) {
      if (date.year() != null) {
        years.add(date.year());
      }
    }
  }
}
