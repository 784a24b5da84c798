package closeout.dossier;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * A number as exactly as it is stated: every value from low to high (docs/reading.md, Numbers).
 *
 * @param low the least value it can mean
 * @param high the greatest value it can mean, or null where it has no bound
 * @param decimals printed decimals
 * @param scale the factor of the printed unit: 10000 for 万, else 1
 */
public record Quantity(
    BigDecimal low, BigDecimal high, int decimals, BigDecimal scale, Approximation approximation) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public static Quantity exactly(long value) {
    return exactly(BigDecimal.valueOf(value));
  }

  public static Quantity exactly(BigDecimal value) {
    return new Quantity(
        value, value, Math.max(0, value.scale()), BigDecimal.ONE, Approximation.EXACT);
  }

  public boolean exact() {
    return approximation == Approximation.EXACT;
  }

  /** The number as it is compared with a count of rows; what is behind the point is dropped. */
  public long count() {
    return low.longValue();
  }

  /** How far it is from that number, without sign. */
  public BigDecimal distance(long count) {
    return low.subtract(BigDecimal.valueOf(count)).abs();
  }

  /** Whether no value can be both. */
  public boolean disjointFrom(Quantity other) {
    return certainlyLess(other) || other.certainlyLess(this);
  }

  public boolean certainlyLess(Quantity other) {
    return high != null && high.compareTo(other.low) < 0;
  }

  public boolean certainlyMore(Quantity other) {
    return other.certainlyLess(this);
  }

  public Quantity plus(Quantity other) {
    BigDecimal sum = high == null || other.high == null ? null : high.add(other.high);
    return new Quantity(
        low.add(other.low),
        sum,
        Math.max(decimals, other.decimals),
        scale.max(other.scale),
        exact() && other.exact() ? Approximation.EXACT : Approximation.RANGE);
  }

  public static Quantity sum(Collection<Quantity> parts) {
    return parts.stream().reduce(exactly(0), Quantity::plus);
  }

  /** Widens both ends by a tolerance. */
  public Quantity within(BigDecimal tolerance) {
    return new Quantity(
        low.subtract(tolerance),
        high == null ? null : high.add(tolerance),
        decimals,
        scale,
        approximation);
  }

  /**
   * Half a unit of the last printed digit: what rounding can have hidden (docs/reading.md,
   * Numbers).
   */
  public BigDecimal halfStep() {
    return decimals == 0 && scale.compareTo(BigDecimal.ONE) == 0
        ? BigDecimal.ZERO
        : scale.multiply(HALF).movePointLeft(decimals);
  }

  /** The number without trailing zeros in another unit: "from-to" where it is not exact. */
  public String in(BigDecimal unit) {
    String from = low.divide(unit).stripTrailingZeros().toPlainString();
    if (exact()) {
      return from;
    }
    return from
        + (high == null ? "+" : "-" + high.divide(unit).stripTrailingZeros().toPlainString());
  }

  /** The printed number without trailing zeros, in units of the scale; of a range its start. */
  public String plain() {
    return printed().divide(scale).stripTrailingZeros().toPlainString();
  }

  private BigDecimal printed() {
    return switch (approximation) {
      case NEARLY, AT_MOST -> high;
      case ABOUT -> low.add(high).divide(TWO);
      default -> low;
    };
  }

  public boolean zero() {
    return low.signum() == 0 && high != null && high.signum() == 0;
  }
}
