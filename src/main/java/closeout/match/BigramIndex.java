package closeout.match;

import closeout.dossier.Bigrams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the texts that share many character pairs with another one, without comparing it with each
 * of them.
 */
final class BigramIndex {

  private record Entry(int text, int count) {}

  private final List<Bigrams> texts = new ArrayList<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** Adds a text under the next number, counted from 0. */
  void add(Bigrams text) {
    int number = texts.size();
    texts.add(text);
    text.counts()
        .forEach(
            (pair, count) ->
                entries
                    .computeIfAbsent(pair, any -> new ArrayList<>())
                    .add(new Entry(number, count)));
  }

  /**
   * The numbers of the texts that share at least half the pairs of the shorter text, in order. Any
   * less, and the Dice coefficient is below one half.
   */
  List<Integer> near(Bigrams text) {
    int[] shared = new int[texts.size()];
    text.counts()
        .forEach(
            (pair, count) -> {
              for (Entry entry : entries.getOrDefault(pair, List.of())) {
                shared[entry.text()] += Math.min(count, entry.count());
              }
            });
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0 && 2 * shared[i] >= Math.min(text.size(), texts.get(i).size())) {
        near.add(i);
      }
    }
    return near;
  }
}
