package closeout.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The character pairs of a text, by which texts are compared (docs/reading.md, Matching): Han
 * characters, letters and digits without ordinal and frame words.
 *
 * @param counts how often each pair occurs
 * @param size number of pairs
 */
public record Bigrams(Map<String, Integer> counts, int size) {

  private static final Pattern FRAME =
      Pattern.compile(
          "^[（(]?[一二三四五六七八九十百0-9０-９]{1,4}[）)]?[、.．]?|^(?:关于|针对|对于|对)|(?:的)?问题$|的?整改(?:进展)?情况$");
  private static final Pattern OTHER = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{Nd}]");

  public Bigrams {
    counts = Map.copyOf(counts);
  }

  public static Bigrams of(String text) {
    String bare = OTHER.matcher(FRAME.matcher(text.strip()).replaceAll("")).replaceAll("");
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 2 <= bare.length(); i++) {
      counts.merge(bare.substring(i, i + 2), 1, Integer::sum);
    }
    return new Bigrams(counts, Math.max(0, bare.length() - 1));
  }

  /** Sørensen-Dice coefficient: twice the shared pairs over all pairs; 0 where either has none. */
  public double dice(Bigrams other) {
    return size == 0 || other.size == 0 ? 0 : 2.0 * shared(other) / (size + other.size);
  }

  /** The share of the shorter text's pairs that the longer one has; 0 where either has none. */
  public double containment(Bigrams other) {
    int shorter = Math.min(size, other.size);
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  private int shared(Bigrams other) {
    int shared = 0;
    for (Map.Entry<String, Integer> pair : counts.entrySet()) {
      shared += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
    }
    return shared;
  }
}
