package closeout.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often something was right. */
final class Tally {

  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts one case of a question. */
  void add(String question, boolean right) {
    add(question, right ? 1 : 0, 1);
  }

  void add(String question, int right, int cases) {
    int[] count = counts.computeIfAbsent(question, name -> new int[2]);
    count[0] += right;
    count[1] += cases;
  }

  /** The share of right cases in percent; 100 where there were none. */
  double share(String question) {
    int[] count = counts.getOrDefault(question, new int[2]);
    return count[1] == 0 ? 100 : 100.0 * count[0] / count[1];
  }

  int right(String question) {
    return counts.getOrDefault(question, new int[2])[0];
  }

  int cases(String question) {
    return counts.getOrDefault(question, new int[2])[1];
  }

  Map<String, int[]> counts() {
    return counts;
  }

  String line(String question) {
    return String.format(
        Locale.ROOT,
        "%-42s %6.2f %%  (%d of %d)",
        question,
        share(question),
        right(question),
        cases(question));
  }
}
