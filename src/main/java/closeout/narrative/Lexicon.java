package closeout.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds words of a list in a text, the longest at each place. */
final class Lexicon {

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  Lexicon(Collection<String> words) {
    TreeSet<String> sorted = new TreeSet<>(LONGEST_FIRST);
    sorted.addAll(words);
    for (String word : sorted) {
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
  }

  static Lexicon of(String file) {
    return new Lexicon(WordFile.words(file));
  }

  /** The longest word that begins there, or null. */
  String at(String text, int from) {
    if (from < text.length()) {
      for (String word : byFirst.getOrDefault(text.charAt(from), List.of())) {
        if (text.startsWith(word, from)) {
          return word;
        }
      }
    }
    return null;
  }

  /** The longest word that ends before that place, or null. */
  String endingAt(String text, int to) {
    if (to > 0 && to <= text.length()) {
      for (String word : byLast.getOrDefault(text.charAt(to - 1), List.of())) {
        if (text.startsWith(word, to - word.length())) {
          return word;
        }
      }
    }
    return null;
  }

  /** Where words of the list stand between two places, left to right, never overlapping. */
  List<Span> find(String text, int from, int to) {
    List<Span> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      String word = at(text, i);
      if (word != null && i + word.length() <= to) {
        found.add(new Span(i, i + word.length()));
        i += word.length();
      } else {
        i++;
      }
    }
    return found;
  }

  /** Whether a word of the list stands between two places. */
  boolean in(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = at(text, i);
      if (word != null && i + word.length() <= to) {
        return true;
      }
    }
    return false;
  }
}
