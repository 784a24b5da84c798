package closeout.dossier;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Something that was read, with its place in the source. */
public interface Fact {

  /** From top to bottom. */
  Comparator<Fact> ORDER = Comparator.comparing(Fact::at, Location.ORDER);

  Location at();

  Origin origin();

  /**
   * The words that identify the fact in its dossier, free of line numbers, so that they survive
   * edits elsewhere.
   */
  String content();

  /** The key of the issue that the fact belongs to, or null. */
  default String forIssue() {
    return null;
  }

  /** Measures that it counts as penalties (处分) although they are none, by their names. */
  default List<String> noPenalties() {
    return List.of();
  }

  /** Whether it speaks of a case without outcome, or of one of the sensitive matters. */
  default boolean undisclosed(List<String> sensitiveMatters) {
    return false;
  }

  /** The fact that stands furthest up, or the other one where there is none. */
  static Fact first(Collection<? extends Fact> facts, Fact otherwise) {
    return facts.isEmpty() ? otherwise : Collections.min(facts, ORDER);
  }

  /** The fact that stands furthest down, or the other one where there is none. */
  static Fact last(Collection<? extends Fact> facts, Fact otherwise) {
    return facts.isEmpty() ? otherwise : Collections.max(facts, ORDER);
  }

  /** Whether this stands further up than the other. */
  default boolean above(Fact other) {
    return Location.ORDER.compare(at(), other.at()) < 0;
  }
}
