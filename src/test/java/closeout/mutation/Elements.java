package closeout.mutation;

import java.util.ArrayList;
import java.util.List;

/** Where the patterns of a condition begin and end. */
final class Elements {

  private Elements() {}

  static List<Phrase> of(Phrase condition) {
    List<Phrase> elements = new ArrayList<>();
    int from = 0;
    while (from < condition.size()) {
      if (condition.get(from).is("and", "or", ",")) {
        from++;
      } else {
        int to = end(condition, from);
        elements.add(condition.part(from, to));
        from = to;
      }
    }
    return elements;
  }

  private static int end(Phrase condition, int from) {
    int open = from;
    while (!condition.get(open).is("(")) {
      open++;
    }
    int after = condition.afterClosing(open);
    return after < condition.size() && condition.get(after).is("from")
        ? afterSource(condition, after + 1)
        : after;
  }

  /** Names joined by dots, each perhaps called. */
  private static int afterSource(Phrase condition, int from) {
    int after = from + 1;
    if (after < condition.size() && condition.get(after).is("(")) {
      after = condition.afterClosing(after);
    }
    return after < condition.size() && condition.get(after).is(".")
        ? afterSource(condition, after + 1)
        : after;
  }
}
