package closeout.narrative;

import closeout.dossier.Approximation;
import closeout.dossier.Quantity;
import java.math.BigDecimal;

/** Turns a printed number and the words around it into the interval it stands for (11.2). */
final class Approximations {

  private static final BigDecimal LESS = new BigDecimal("0.9");
  private static final BigDecimal MORE = new BigDecimal("1.1");

  private Approximations() {}

  /**
   * @param printed the number as printed
   * @param scale the factor of the printed unit: 10000 for 万
   */
  static Quantity quantity(BigDecimal printed, BigDecimal scale, Approximation approximation) {
    BigDecimal value = printed.multiply(scale);
    BigDecimal step = step(printed).multiply(scale);
    int decimals = Math.max(0, printed.scale());
    BigDecimal low =
        switch (approximation) {
          case NEARLY -> value.subtract(step);
          case ABOUT -> value.multiply(LESS);
          case AT_MOST -> BigDecimal.ZERO;
          default -> value;
        };
    BigDecimal high =
        switch (approximation) {
          case SOMEWHAT_MORE -> value.add(step).subtract(smallest(decimals, scale));
          case ABOUT -> value.multiply(MORE);
          case AT_LEAST -> null;
          default -> value;
        };
    return new Quantity(plain(low), plain(high), decimals, scale, approximation);
  }

  static Quantity range(BigDecimal low, BigDecimal high, BigDecimal scale) {
    return new Quantity(
        plain(low.multiply(scale)),
        plain(high.multiply(scale)),
        Math.max(0, Math.max(low.scale(), high.scale())),
        scale,
        Approximation.RANGE);
  }

  /** The place value of the last digit that is not zero: 10 for 150, 0.1 for 86.3. */
  private static BigDecimal step(BigDecimal printed) {
    BigDecimal stripped = printed.stripTrailingZeros();
    return printed.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  private static BigDecimal smallest(int decimals, BigDecimal scale) {
    return decimals == 0 || scale.compareTo(BigDecimal.ONE) > 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.movePointLeft(decimals);
  }

  /** Equal values get equal representations, so that facts can be compared. */
  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
