package closeout.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A development from one figure to another (由a上升至b).
 *
 * @param verb as printed
 * @param upward whether the verb says that it grew
 * @param percent the stated change in percent, or null
 * @param percentUpward whether the percentage is said to be growth; null where there is none
 * @param difference the stated absolute change, or null
 */
public record Change(
    Location at,
    Origin origin,
    ReportedFigure before,
    ReportedFigure after,
    String verb,
    Boolean upward,
    ReportedFigure percent,
    Boolean percentUpward,
    ReportedFigure difference,
    String forIssue)
    implements Relation {

  /** Whether a verb says the opposite of the figures. */
  public boolean wrongDirection() {
    return upward != null && against(upward) || percentUpward != null && against(percentUpward);
  }

  private boolean against(boolean up) {
    return up
        ? !after.value().certainlyMore(before.value())
            && before.value().exact()
            && after.value().exact()
        : !after.value().certainlyLess(before.value())
            && before.value().exact()
            && after.value().exact();
  }

  @Override
  public BigDecimal truePercent() {
    return changeInPercent();
  }

  /** Whether the stated percentage is neither rounding nor truncation of the change. */
  @Override
  public boolean wrongPercent() {
    return percent != null
        && before.value().exact()
        && after.value().exact()
        && !Share.explains(Quantity.exactly(distance()), before.value(), percent.value());
  }

  /**
   * Whether the stated absolute change cannot be the distance of the figures, whatever rounding hid
   * of the three.
   */
  public boolean wrongAmount() {
    return difference != null
        && before.value().exact()
        && after.value().exact()
        && difference.value().exact()
        && difference.value().disjointFrom(Quantity.exactly(distance()).within(tolerance()));
  }

  private BigDecimal tolerance() {
    BigDecimal sum = BigDecimal.ZERO;
    for (ReportedFigure figure : List.of(before, after, difference)) {
      boolean share = figure.unitClass() == UnitClass.PERCENT;
      BigDecimal percentStep = BigDecimal.ONE.movePointLeft(figure.value().decimals());
      sum = sum.add(share ? percentStep.divide(BigDecimal.valueOf(2)) : figure.value().halfStep());
    }
    return sum;
  }

  /**
   * The change in percent of the earlier figure with two decimals, without sign; null where that is
   * nothing.
   */
  public BigDecimal changeInPercent() {
    return before.value().low().signum() == 0
        ? null
        : distance()
            .multiply(BigDecimal.valueOf(100))
            .divide(before.value().low(), 2, RoundingMode.HALF_UP);
  }

  /** The distance between the two figures. */
  public BigDecimal distance() {
    return after.value().low().subtract(before.value().low()).abs();
  }

  @Override
  public List<ReportedFigure> figures() {
    List<ReportedFigure> all = new ArrayList<>(List.of(before, after));
    if (percent != null) {
      all.add(percent);
    }
    if (difference != null) {
      all.add(difference);
    }
    return all;
  }

  @Override
  public String content() {
    return at.quote();
  }
}
