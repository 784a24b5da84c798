package closeout.dossier;

import java.math.BigDecimal;
import java.util.List;

/** A statement that ties figures together, so that each of them can be verified or contradicted. */
public interface Relation extends Fact {

  List<ReportedFigure> figures();

  /** The percentage that it states, or null. */
  default ReportedFigure percent() {
    return null;
  }

  /** Whether that percentage does not follow from its other figures. */
  default boolean wrongPercent() {
    return false;
  }

  /** What the percentage should be, or null where that cannot be said. */
  default BigDecimal truePercent() {
    return null;
  }
}
