package closeout.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are written: 12, １２, 1,234.5, 十二, 两百零五, 3.2万. */
public final class Numerals {

  /** The characters of Chinese numerals. */
  public static final String CHINESE = "零〇○一二两三四五六七八九十百千万亿";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern ARABIC =
      Pattern.compile(
          "([+-]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}|[0-9]{1,18})(?:\\.[0-9]{1,9})?)([万亿]?)");

  private Numerals() {}

  /** The number that the whole text is, or empty. */
  public static Optional<BigDecimal> parse(String text) {
    String plain = Spelling.compact(text);
    Matcher arabic = ARABIC.matcher(plain);
    if (arabic.matches()) {
      BigDecimal value = new BigDecimal(arabic.group(1).replace(",", ""));
      return Optional.of(value.multiply(scale(arabic.group(2))));
    }
    return chinese(plain).map(BigDecimal::valueOf);
  }

  /** The number that begins the text, or empty: 12 of "12人". */
  public static Optional<BigDecimal> leading(String text) {
    String plain = Spelling.compact(text);
    Matcher arabic = ARABIC.matcher(plain);
    if (arabic.lookingAt()) {
      return parse(arabic.group());
    }
    int end = 0;
    while (end < plain.length() && CHINESE.indexOf(plain.charAt(end)) >= 0) {
      end++;
    }
    return parse(plain.substring(0, end));
  }

  /** The factor of a unit such as 万, 亿, 万元; 1 where it has none. */
  public static BigDecimal scale(String unit) {
    if (unit.startsWith("万亿")) {
      return new BigDecimal("1000000000000");
    }
    if (unit.startsWith("亿")) {
      return new BigDecimal("100000000");
    }
    if (unit.startsWith("万")) {
      return new BigDecimal("10000");
    }
    return BigDecimal.ONE;
  }

  /** The value of a Chinese numeral up to the hundred millions, or empty. */
  public static Optional<Long> chinese(String text) {
    if (text.isEmpty()
        || text.length() > 20
        || !text.chars().allMatch(c -> CHINESE.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    String plain = text.replace('〇', '零').replace('○', '零').replace('两', '二');
    return Optional.of(plain.length() > 1 && positional(plain) ? digits(plain) : composed(plain));
  }

  /** Read digit by digit, as years are: 二〇二四. */
  private static boolean positional(String plain) {
    return plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
  }

  private static long digits(String plain) {
    long value = 0;
    for (int i = 0; i < plain.length(); i++) {
      value = value * 10 + DIGITS.indexOf(plain.charAt(i));
    }
    return value;
  }

  private static long composed(String plain) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      switch (character) {
        case '十', '百', '千' -> {
          long factor = character == '十' ? 10 : character == '百' ? 100 : 1000;
          section += (digit == 0 ? 1 : digit) * factor;
          digit = 0;
        }
        case '万', '亿' -> {
          total = (total + section + digit) * (character == '万' ? 10_000 : 100_000_000);
          section = 0;
          digit = 0;
        }
        default -> digit = DIGITS.indexOf(character);
      }
    }
    return total + section + digit;
  }
}
