package closeout.read;

import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.wording.Dates;
import closeout.wording.WrittenDate;
import java.util.List;

/** Turns date cells into mentions. */
final class LedgerDates {

  private LedgerDates() {}

  /** The last date of a cell, or null. */
  static DateInterval last(String cell) {
    DateInterval last = null;
    for (WrittenDate date : Dates.inCell(cell)) {
      last = date.interval() == null ? last : date.interval();
    }
    return last;
  }

  /**
   * Adds what a cell says: the given date, if any, and every date that no calendar has.
   *
   * @param date the date that the cell was read as, or null
   */
  static void add(
      Cell cell,
      DateRole role,
      DateInterval date,
      String forIssue,
      Origin origin,
      List<Fact> facts) {
    for (WrittenDate written : Dates.inCell(cell.text())) {
      boolean meant = date != null && date.equals(written.interval());
      if (meant || written.impossible()) {
        facts.add(mention(cell.at(), role, written, cell.text(), forIssue, origin));
      }
    }
  }

  static DateMention mention(
      Location at,
      DateRole role,
      WrittenDate written,
      String clause,
      String forIssue,
      Origin origin) {
    return new DateMention(
        at,
        origin,
        written.text(),
        written.interval(),
        role,
        !written.yearPrinted() && !written.rangeEnd(),
        role == DateRole.ISSUE_FINISHED,
        written.nearest(),
        written.formal(),
        written.weekday(),
        clause,
        forIssue);
  }
}
