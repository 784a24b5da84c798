package closeout.corpus;

import java.time.LocalDate;

/** Chinese numerals. */
final class Numerals {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** 1 to 99 as counted. */
  static String counted(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String front = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return front + (ones == 0 ? "" : digit(ones));
  }

  /** 二〇二四年九月二十五日. */
  static String date(LocalDate day) {
    StringBuilder year = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(c -> year.append(digit(c - '0')));
    return year + "年" + counted(day.getMonthValue()) + "月" + counted(day.getDayOfMonth()) + "日";
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
