package closeout.corpus;

import java.util.Set;

/**
 * A way to make one number of a text wrong.
 *
 * @param id the same for all pieces that change together
 * @param rules of which one must fire then
 */
record Fault(int id, Set<String> rules) {

  Fault {
    rules = Set.copyOf(rules);
  }

  /** The name of the class of mutants it belongs to. */
  String kind() {
    return String.join("|", rules.stream().sorted().toList());
  }
}
