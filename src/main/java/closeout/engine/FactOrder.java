package closeout.engine;

import closeout.dossier.Fact;
import closeout.dossier.Location;
import java.util.Comparator;
import java.util.function.Function;

/** Total orders of facts, so that nothing depends on the order of insertion. */
final class FactOrder {

  static final Comparator<Fact> BY_PLACE =
      Comparator.comparing(Fact::at, Location.ORDER)
          .thenComparing(fact -> fact.getClass().getSimpleName())
          .thenComparing(Fact::content);

  /** The subject of a finding, then the others by place. */
  static final Function<Fact, Comparator<Fact>> SUBJECT_FIRST =
      subject ->
          Comparator.<Fact, Boolean>comparing(fact -> fact != subject).thenComparing(BY_PLACE);

  private FactOrder() {}
}
