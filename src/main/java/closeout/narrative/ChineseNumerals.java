package closeout.narrative;

import closeout.wording.Numerals;
import java.math.BigDecimal;

/** Reads the Chinese numerals of running text, where not every run of numerals is one number. */
final class ChineseNumerals {

  static final String CHARACTERS = "〇零一二两三四五六七八九十百千万亿点";

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  /** The value, or null where the characters are no single number (三五, 二〇二三, 百). */
  static BigDecimal value(String numeral) {
    int point = numeral.indexOf('点');
    if (point < 0) {
      return whole(numeral);
    }
    BigDecimal whole = whole(numeral.substring(0, point));
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

  private static BigDecimal whole(String numeral) {
    if (numeral.isEmpty() || "百千万亿".indexOf(numeral.charAt(0)) >= 0) {
      return null;
    }
    for (int i = 1; i < numeral.length(); i++) {
      if (digit(numeral.charAt(i)) > 0
          && digit(numeral.charAt(i - 1)) >= 0
          && numeral.charAt(i - 1) != '零') {
        return null;
      }
    }
    return Numerals.chinese(numeral).map(BigDecimal::valueOf).orElse(null);
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
