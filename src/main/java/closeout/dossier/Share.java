package closeout.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A percentage with what it is the share of (docs/reading.md, Numbers).
 *
 * @param part the part, or null where only the whole is stated
 * @param whole the whole
 */
public record Share(
    Location at,
    Origin origin,
    ReportedFigure percent,
    ReportedFigure part,
    ReportedFigure whole,
    String forIssue)
    implements Relation {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Whether the printed percentage is neither the rounding nor the truncation of part / whole. */
  public boolean wrong() {
    return part != null && !explains(part.value(), whole.value(), percent.value());
  }

  /** Whether a share of more than the whole is stated. */
  public boolean tooHigh() {
    return percent.value().low().compareTo(HUNDRED) > 0;
  }

  /** Whether the percentage is right where one of the others is counted into the part. */
  public boolean explainedWith(Collection<Quantity> others) {
    return others.stream()
        .anyMatch(other -> explains(part.value().plus(other), whole.value(), percent.value()));
  }

  /** Whether the text says that basically completed issues are counted in. */
  public boolean countsBasic() {
    return percent.clause().contains("含基本");
  }

  @Override
  public boolean wrongPercent() {
    return wrong();
  }

  @Override
  public BigDecimal truePercent() {
    return quotient();
  }

  /**
   * Whether no whole number of items gives the printed percentage (the GRIM test of Brown and
   * Heathers, 2016).
   */
  public boolean impossible() {
    if (part != null || !percent.value().exact() || !whole.value().exact()) {
      return false;
    }
    BigDecimal items = whole.value().low();
    int decimals = percent.value().decimals();
    if (items.signum() <= 0 || items.compareTo(BigDecimal.TEN.pow(decimals + 2)) > 0) {
      return false;
    }
    BigDecimal near = percent.value().low().multiply(items).divide(HUNDRED, 0, RoundingMode.FLOOR);
    for (int step = -1; step <= 2; step++) {
      BigDecimal count = near.add(BigDecimal.valueOf(step));
      if (count.signum() >= 0
          && count.compareTo(items) <= 0
          && explains(Quantity.exactly(count), Quantity.exactly(items), percent.value())) {
        return false;
      }
    }
    return true;
  }

  /**
   * part / whole in percent with two more decimals than printed; null where the whole can be
   * nothing.
   */
  public BigDecimal quotient() {
    return part == null || whole.value().low().signum() == 0
        ? null
        : quotient(
            part.value().low(),
            whole.value().low(),
            percent.value().decimals() + 2,
            RoundingMode.HALF_UP);
  }

  /** Whether any admissible pair gives the percentage by rounding half up, half even or down. */
  public static boolean explains(Quantity part, Quantity whole, Quantity percent) {
    if (whole.low().signum() <= 0 || whole.high() == null || part.high() == null) {
      return true;
    }
    int decimals = percent.decimals();
    BigDecimal least = quotient(part.low(), whole.high(), decimals, RoundingMode.DOWN);
    BigDecimal most = quotient(part.high(), whole.low(), decimals, RoundingMode.HALF_UP);
    return percent.low().compareTo(most) <= 0
        && (percent.high() == null || percent.high().compareTo(least) >= 0);
  }

  private static BigDecimal quotient(
      BigDecimal part, BigDecimal whole, int decimals, RoundingMode mode) {
    return part.multiply(HUNDRED).divide(whole, decimals, mode);
  }

  @Override
  public List<ReportedFigure> figures() {
    List<ReportedFigure> all = new ArrayList<>(List.of(percent, whole));
    if (part != null) {
      all.add(part);
    }
    return all;
  }

  @Override
  public String content() {
    return at.quote();
  }
}
