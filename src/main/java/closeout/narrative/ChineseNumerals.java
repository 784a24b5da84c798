package closeout.narrative;

import java.math.BigDecimal;

/** Reads the Chinese numerals of running text (二十三, 两, 一百零五, 三点五). */
final class ChineseNumerals {

  static final String CHARACTERS = "〇零一二两三四五六七八九十百千万亿点";

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  /** The value, or null where the characters are no single number (三五, 二〇二三, 百). */
  static BigDecimal value(String numeral) {
    int point = numeral.indexOf('点');
    if (point < 0) {
      Long whole = whole(numeral);
      return whole == null ? null : BigDecimal.valueOf(whole);
    }
    Long whole = whole(numeral.substring(0, point));
    String decimals = decimals(numeral.substring(point + 1));
    return whole == null || decimals.isEmpty() ? null : new BigDecimal(whole + "." + decimals);
  }

  /** The value of one digit, or -1. */
  static int digit(char character) {
    return switch (character) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(character);
    };
  }

  private static Long whole(String numeral) {
    long sum = 0;
    long section = 0;
    int digit = -1;
    for (int i = 0; i < numeral.length(); i++) {
      char character = numeral.charAt(i);
      long place = place(character);
      int value = digit(character);
      if (value < 0 && place == 0 || value > 0 && digit > 0) {
        return null;
      }
      if (value >= 0) {
        digit = value;
      } else if (place >= 10_000) {
        section += Math.max(digit, 0);
        if (section == 0) {
          return null;
        }
        sum = (sum + section) * place;
        section = 0;
        digit = -1;
      } else {
        if (digit < 0 && (place > 10 || i > 0 && section > 0)) {
          return null;
        }
        section += (digit < 0 ? 1 : digit) * place;
        digit = -1;
      }
    }
    return numeral.isEmpty() ? null : sum + section + Math.max(digit, 0);
  }

  private static long place(char character) {
    return switch (character) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  private static String decimals(String digits) {
    StringBuilder decimals = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (digit(digits.charAt(i)) < 0) {
        return "";
      }
      decimals.append(digit(digits.charAt(i)));
    }
    return decimals.toString();
  }
}
