package closeout.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The persons of a whole text: who is named with a post once is known by name everywhere. */
final class People {

  private final TreeMap<Integer, PersonName> byPlace = new TreeMap<>();

  /**
   * @param notNames words that are no names though they look like some
   */
  People(String text, List<Passage> passages, Lexicon notNames) {
    for (Passage passage : passages) {
      add(PersonNames.find(text, passage.from(), passage.to()));
      add(NamesWithoutPost.find(text, passage.from(), passage.to()));
    }
    byPlace.keySet().removeIf(from -> notNames.at(text, from) != null);
    Set<String> known = new TreeSet<>();
    byPlace.values().stream()
        .filter(name -> !name.masked())
        .forEach(name -> known.add(text.substring(name.from(), name.to())));
    if (!known.isEmpty()) {
      Lexicon names = new Lexicon(known);
      for (Passage passage : passages) {
        again(text, names, passage);
      }
    }
  }

  /** Who is named between two places, in order. */
  List<PersonName> between(int from, int to) {
    return byPlace.subMap(from, to).values().stream()
        .filter(name -> name.to() <= to)
        .sorted(Comparator.comparingInt(PersonName::from))
        .toList();
  }

  private void again(String text, Lexicon names, Passage passage) {
    List<PersonName> found = new ArrayList<>();
    for (Span span : names.find(text, passage.from(), passage.to())) {
      if (byPlace.get(span.from()) == null && PersonNames.ends(text, span.to())) {
        found.add(PersonNames.known(text, span));
      }
    }
    add(found);
  }

  private void add(List<PersonName> names) {
    names.forEach(name -> byPlace.putIfAbsent(name.from(), name));
  }
}
