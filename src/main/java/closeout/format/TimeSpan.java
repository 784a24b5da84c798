package closeout.format;

import java.time.LocalDate;

/**
 * The months, quarters, years … from a day to another, as columns of equal width.
 *
 * @param months of a column
 * @param first month of the first column, counted from year 0
 */
record TimeSpan(int months, int first, int columns) {

  private static final int MOST_COLUMNS = 36;
  private static final int[] WIDTHS = {1, 3, 12, 120};

  /** From the earliest to the latest of the days, in the finest columns that are not too many. */
  static TimeSpan over(LocalDate from, LocalDate to, LocalDate asOf) {
    LocalDate start = asOf.isBefore(from) ? asOf : from;
    LocalDate end = asOf.isAfter(to) ? asOf : to;
    for (int months : WIDTHS) {
      TimeSpan span = of(months, start, end);
      if (span.columns <= MOST_COLUMNS) {
        return span;
      }
    }
    return of(1200, start, end);
  }

  private static TimeSpan of(int months, LocalDate start, LocalDate end) {
    int first = month(start) / months * months;
    return new TimeSpan(months, first, (month(end) - first) / months + 1);
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  int column(LocalDate day) {
    return (month(day) - first) / months;
  }

  /** Where a day lies, in columns from the beginning. */
  double place(LocalDate day) {
    double within = (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    return (month(day) - first + within) / months;
  }

  /** The first month of a column, or its year where columns are years. */
  String label(int column) {
    int month = first + column * months;
    String year = Integer.toString(month / 12);
    int number = month % 12 + 1;
    return months >= 12 ? year : year + "-" + (number < 10 ? "0" : "") + number;
  }
}
