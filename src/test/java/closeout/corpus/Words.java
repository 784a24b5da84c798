package closeout.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws wordings so that none comes back before all others of its slot were used. */
final class Words {

  private final Grammar grammar;
  private final SplittableRandom random;
  private final Map<String, List<Template>> left = new HashMap<>();

  Words(Grammar grammar, SplittableRandom random) {
    this.grammar = grammar;
    this.random = random;
  }

  Template template(String slot) {
    List<Template> rest = left.computeIfAbsent(slot, name -> new ArrayList<>());
    if (rest.isEmpty()) {
      rest.addAll(grammar.of(slot));
    }
    return rest.remove(random.nextInt(rest.size()));
  }

  /** A wording without slots. */
  String word(String slot) {
    return template(slot).parts().get(0).literal();
  }

  /** Different words of one slot. */
  List<String> words(String slot, int count) {
    List<String> all = new ArrayList<>(grammar.of(slot).stream().map(Words::literal).toList());
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(all.remove(random.nextInt(all.size())));
    }
    return chosen;
  }

  private static String literal(Template template) {
    return template.parts().get(0).literal();
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Whether something happens that does so in so many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  SplittableRandom random() {
    return random;
  }
}
