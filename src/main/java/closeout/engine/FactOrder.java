package closeout.engine;

import closeout.dossier.Fact;
import closeout.dossier.Location;
import java.util.Comparator;

/** The total order of facts, so that nothing depends on the order of insertion. */
final class FactOrder {

  static final Comparator<Fact> BY_PLACE =
      Comparator.comparing(Fact::at, Location.ORDER)
          .thenComparing(fact -> fact.getClass().getSimpleName())
          .thenComparing(Fact::content);

  private FactOrder() {}
}
