package closeout.wording;

import closeout.dossier.DateInterval;
import closeout.dossier.Precision;

/**
 * A date as it is written in a text (docs/reading.md, Dates).
 *
 * @param from the first character in the text that was read
 * @param to the character behind the last
 * @param text the date as written
 * @param year the printed year, or that of the start of its range, or null where it stands
 *     elsewhere
 * @param yearPrinted whether the date itself has a year
 * @param rangeEnd whether it ends a range that the date before it begins
 * @param limit whether 前 follows: a day by which, not on which
 * @param formal whether it is printed as y年m月d日 without padding or inner spaces
 * @param weekday the weekday printed beside it, 1 Monday to 7 Sunday, or null
 */
public record WrittenDate(
    int from,
    int to,
    String text,
    Integer year,
    boolean yearPrinted,
    boolean rangeEnd,
    boolean limit,
    boolean formal,
    Integer weekday,
    DateForm form,
    String repaired) {

  /** The days it can mean, or null where no calendar has them or the year is not known. */
  public DateInterval interval() {
    return year == null || repaired != null ? null : form.interval(year);
  }

  /** Whether no calendar has it, whatever the year. */
  public boolean impossible() {
    // 29 February is possible in some year, so a missing year is taken for a leap year.
    return repaired != null || !form.possible(year == null ? 2024 : year);
  }

  /** The nearest date that the calendar has, or null where it is possible itself. */
  public String nearest() {
    if (!impossible()) {
      return null;
    }
    if (repaired != null) {
      return repaired;
    }
    String nearest = form.nearest(year == null ? 2024 : year);
    return year == null ? nearest.substring(nearest.indexOf('年') + 1) : nearest;
  }

  /** How exactly it is stated. */
  public Precision precision() {
    return form.precision();
  }

  /** The month in which it begins; 1 where it is a year. */
  public int month() {
    return form.firstMonth();
  }

  /** The same date with a year that stands elsewhere. */
  public WrittenDate inYear(int elsewhere) {
    return new WrittenDate(
        from, to, text, elsewhere, yearPrinted, rangeEnd, limit, formal, weekday, form, repaired);
  }

  /** The same date as the end of a range: in the year of its start, or the next one. */
  WrittenDate endOf(WrittenDate start) {
    Integer common = year;
    if (common == null && start.year != null) {
      common = form.firstMonth() < start.form.firstMonth() ? start.year + 1 : start.year;
    }
    return new WrittenDate(
        from, to, text, common, yearPrinted, true, limit, formal, weekday, form, repaired);
  }
}
