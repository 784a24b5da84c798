package closeout.corpus;

import java.util.Set;

/**
 * A draft with one fault.
 *
 * @param kind the class of faults
 * @param rules of which one must fire
 * @param place text on which, or around which, it must be shown, or null where that is open
 */
record Mutant(String kind, Set<String> rules, Draft draft, String place) {

  Mutant {
    rules = Set.copyOf(rules);
  }
}
