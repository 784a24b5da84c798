package closeout.dossier;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Between which numbers a total must lie by what the body of a report mentions: one person or one
 * document may stand under several issues, so that the body gives no exact count (docs/reading.md,
 * Numbers).
 *
 * @param lower what is certainly mentioned
 * @param upper all mentions together, or null where a mention is open
 */
public record Bounds(BigDecimal lower, BigDecimal upper) {

  /** What one mention says: how many, or which. */
  private record Mentioned(Quantity count, List<String> names) {

    BigDecimal atLeast() {
      return count == null ? BigDecimal.ZERO : count.low();
    }

    /** Null where the mention is open. */
    BigDecimal atMost() {
      if (count != null) {
        return count.high();
      }
      return names.isEmpty() ? null : BigDecimal.valueOf(names.size());
    }
  }

  public static Bounds ofPersons(Collection<AccountabilityAction> actions) {
    return of(actions.stream().map(action -> new Mentioned(action.count(), action.persons())));
  }

  public static Bounds ofDocuments(Collection<Regulation> regulations) {
    return of(regulations.stream().map(each -> new Mentioned(each.count(), titles(each))));
  }

  private static List<String> titles(Regulation regulation) {
    return regulation.title() == null ? List.of() : List.of(regulation.title());
  }

  private static Bounds of(Stream<Mentioned> mentions) {
    List<Mentioned> all = mentions.toList();
    long named = all.stream().flatMap(each -> each.names().stream()).distinct().count();
    BigDecimal lower =
        all.stream().map(Mentioned::atLeast).reduce(BigDecimal.valueOf(named), BigDecimal::max);
    boolean open = all.stream().anyMatch(each -> each.atMost() == null);
    return new Bounds(
        lower,
        open ? null : all.stream().map(Mentioned::atMost).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Whether a number is certainly more than what is mentioned. */
  public boolean exceededBy(Quantity stated) {
    return upper != null && stated.low().compareTo(upper) > 0;
  }

  /** Whether a number is certainly less than what is mentioned. */
  public boolean missedBy(Quantity stated) {
    return stated.high() != null && stated.high().compareTo(lower) < 0;
  }

  /** The bounds as a quantity, for messages. */
  public Quantity range() {
    boolean single = upper != null && upper.compareTo(lower) == 0;
    return new Quantity(
        lower,
        upper,
        0,
        BigDecimal.ONE,
        single
            ? Approximation.EXACT
            : upper == null ? Approximation.AT_LEAST : Approximation.RANGE);
  }
}
