package closeout.wording;

import closeout.dossier.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in texts and in table cells (docs/reading.md, Dates). */
public final class Dates {

  private static final Pattern CLOCK =
      Pattern.compile(
          "[ T]{1,2}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9:]{4,5})?$");
  private static final Pattern RUN_OF_DIGITS =
      Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})?");
  private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:\\.[0-9]{1,12})?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2((?:19|20)[0-9]{2})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private Dates() {}

  /** All dates of a running text, in order; blanks and full-width characters may remain in it. */
  public static List<WrittenDate> find(String text) {
    return new DateScanner(text, false).dates();
  }

  /**
   * The dates of a table cell, in order. A cell may also hold what would be no date in a running
   * text: 20240801, 202408, 2024, or the serial number of a spreadsheet.
   */
  public static List<WrittenDate> inCell(String cell) {
    if (cell.length() > 500) {
      return find(cell);
    }
    String plain = CLOCK.matcher(Spelling.halfWidth(cell).strip()).replaceFirst("");
    Matcher digits = RUN_OF_DIGITS.matcher(plain);
    if (digits.matches()) {
      return List.of(whole(plain, Integer.parseInt(digits.group(1)), form(digits)));
    }
    Matcher serial = SERIAL.matcher(plain);
    if (serial.matches()) {
      return serial(plain, SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))));
    }
    if (YEAR.matcher(plain).matches()) {
      return List.of(whole(plain, Integer.parseInt(plain), DateForm.YEAR));
    }
    Matcher yearLast = YEAR_LAST.matcher(plain);
    if (yearLast.matches()) {
      return yearLast(plain, yearLast);
    }
    return new DateScanner(plain, true).dates();
  }

  /** 30/06/2025 or 06/30/2025; nothing where the first two numbers leave open which is the day. */
  private static List<WrittenDate> yearLast(String text, Matcher written) {
    int first = Integer.parseInt(written.group(1));
    int second = Integer.parseInt(written.group(3));
    boolean open = first != second && first <= 12 && second <= 12;
    DateForm form = first > 12 ? DateForm.day(second, first) : DateForm.day(first, second);
    return open ? List.of() : List.of(whole(text, Integer.parseInt(written.group(4)), form));
  }

  /** From the first day of the one date to the last day of the other. */
  public static DateInterval span(DateInterval first, DateInterval last) {
    return last.last().isBefore(first.first())
        ? last
        : new DateInterval(first.first(), last.last(), last.precision());
  }

  private static DateForm form(Matcher digits) {
    int month = Integer.parseInt(digits.group(2));
    return digits.group(3) == null
        ? DateForm.month(month)
        : DateForm.day(month, Integer.parseInt(digits.group(3)));
  }

  private static List<WrittenDate> serial(String text, LocalDate day) {
    DateForm form = DateForm.day(day.getMonthValue(), day.getDayOfMonth());
    boolean likely = day.getYear() >= 2000 && day.getYear() < 2100;
    return likely ? List.of(whole(text, day.getYear(), form)) : List.of();
  }

  private static WrittenDate whole(String text, int year, DateForm form) {
    return new WrittenDate(
        0, text.length(), text, year, true, false, false, false, null, form, null);
  }
}
