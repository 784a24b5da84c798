package closeout.wording;

import closeout.dossier.DateInterval;
import closeout.dossier.Precision;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a written date says beside its year: the months and days it runs from and to.
 *
 * @param firstDay the first day; negative counts from the end of the month
 * @param lastDay the last day; 0 is the end of the month
 */
record DateForm(int firstMonth, int firstDay, int lastMonth, int lastDay, Precision precision) {

  static final DateForm YEAR = months(1, 12, Precision.YEAR);

  static DateForm day(int month, int day) {
    return new DateForm(month, day, month, day == 0 ? 99 : day, Precision.DAY);
  }

  static DateForm month(int month) {
    return new DateForm(month, 1, month, 0, Precision.MONTH);
  }

  static DateForm months(int first, int last, Precision precision) {
    return new DateForm(first, 1, last, 0, precision);
  }

  /** A part of a month: 上旬, 中旬, 下旬, 初, 中, 底, 末. */
  static DateForm part(int month, String part) {
    return switch (part) {
      case "上旬", "初" -> new DateForm(month, 1, month, 10, Precision.PART_OF_MONTH);
      case "中旬", "中" -> new DateForm(month, 11, month, 20, Precision.PART_OF_MONTH);
      case "下旬" -> new DateForm(month, 21, month, 0, Precision.PART_OF_MONTH);
      default -> new DateForm(month, -9, month, 0, Precision.PART_OF_MONTH);
    };
  }

  boolean possible(int year) {
    return inCalendar(firstMonth)
        && inCalendar(lastMonth)
        && firstMonth <= lastMonth
        && (precision != Precision.DAY
            || lastDay >= 1 && lastDay <= YearMonth.of(year, lastMonth).lengthOfMonth());
  }

  /** The days, or null where no calendar has them. */
  DateInterval interval(int year) {
    if (!possible(year)) {
      return null;
    }
    YearMonth begin = YearMonth.of(year, firstMonth);
    YearMonth end = YearMonth.of(year, lastMonth);
    LocalDate first =
        firstDay > 0 ? begin.atDay(firstDay) : begin.atEndOfMonth().plusDays(firstDay);
    return new DateInterval(
        first, lastDay == 0 ? end.atEndOfMonth() : end.atDay(lastDay), precision);
  }

  /** The nearest date that the calendar has. */
  String nearest(int year) {
    YearMonth month = YearMonth.of(year, Math.max(1, Math.min(12, firstMonth)));
    if (precision != Precision.DAY) {
      return year + "年" + month.getMonthValue() + "月";
    }
    int day = lastDay == 99 ? 1 : Math.min(lastDay, month.lengthOfMonth());
    return year + "年" + month.getMonthValue() + "月" + day + "日";
  }

  private static boolean inCalendar(int month) {
    return month >= 1 && month <= 12;
  }
}
