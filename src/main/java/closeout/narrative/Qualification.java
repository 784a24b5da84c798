package closeout.narrative;

import java.math.BigDecimal;

/**
 * What stands behind the digits of a number: 余, 万, the unit, 左右.
 *
 * @param scaleWord 百, 千, 万, 亿 as printed, or ""
 * @param scale what they multiply by
 * @param more whether 余 or 多 stands among them
 * @param unitAt where the unit begins, or what stands in its place
 * @param to the character behind all of it
 */
record Qualification(
    Units.Unit unit,
    String scaleWord,
    BigDecimal scale,
    boolean more,
    int unitAt,
    Suffix suffix,
    int to) {

  private static final int MOST_SCALES = 3;

  /**
   * @param to the character behind the digits
   * @param chinese whether they are Chinese numerals, which hold their scale themselves
   */
  static Qualification at(String text, int to, boolean chinese) {
    boolean before = more(text, to);
    int scaleFrom = before ? to + 1 : to;
    int scaleTo = scaleFrom;
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal factor = chinese && !before ? null : factor(text, scaleTo);
    while (factor != null && scaleTo - scaleFrom < MOST_SCALES) {
      scale = scale.multiply(factor);
      factor = factor(text, ++scaleTo);
    }
    boolean behind = !before && more(text, scaleTo);
    int unitAt = behind ? scaleTo + 1 : scaleTo;
    Units.Unit unit = Units.at(text, unitAt);
    int unitTo = unitAt + unit.name().length();
    boolean bare = unit == Units.NONE && scaleTo == scaleFrom;
    Suffix suffix = bare ? new Suffix(unitTo, null) : Suffix.at(text, unitTo);
    boolean more = before || behind || unit.name().equals("个多月");
    String scaleWord = text.substring(scaleFrom, scaleTo);
    return new Qualification(unit, scaleWord, scale, more, unitAt, suffix, suffix.to());
  }

  boolean scaled() {
    return !scaleWord.isEmpty();
  }

  /** The unit as printed: 万元. */
  String name() {
    return scaleWord + unit.name();
  }

  private static boolean more(String text, int place) {
    return text.startsWith("余", place) || text.startsWith("多", place);
  }

  private static BigDecimal factor(String text, int place) {
    if (place >= text.length() || Units.at(text, place) != Units.NONE) {
      return null;
    }
    return switch (text.charAt(place)) {
      case '百' -> text.startsWith("百分", place) ? null : BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> null;
    };
  }
}
