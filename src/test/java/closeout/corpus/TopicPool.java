package closeout.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands out issues and sentences so that little is said twice in one document. */
final class TopicPool {

  private final Words words;
  private final List<Topics> queue = new ArrayList<>();
  private final Map<String, List<Template>> measures = new HashMap<>();
  private final Set<Template> used = new HashSet<>();

  TopicPool(Grammar grammar, Words words, String kind) {
    this.words = words;
    List<Grammar.Topic> topics =
        new ArrayList<>(grammar.topics().stream().filter(topic -> topic.suits(kind)).toList());
    List<Topics> later = new ArrayList<>();
    while (!topics.isEmpty()) {
      Grammar.Topic topic = topics.remove(words.between(0, topics.size() - 1));
      List<String> titles = new ArrayList<>(topic.titles());
      int now = words.between(1, 2);
      for (int i = 0; !titles.isEmpty(); i++) {
        String title = titles.remove(words.between(0, titles.size() - 1));
        Template open = i == 0 && !topic.open().isEmpty() ? topic.open().get(0) : null;
        (i < now ? queue : later).add(new Topics(topic, title, open));
      }
    }
    queue.addAll(later);
  }

  Topics next() {
    return queue.remove(0);
  }

  /**
   * A description of the problem; where all were used, one whose numbers differ.
   *
   * @param money whether it may speak of money; what came back is not to exceed it
   */
  Template detail(Topics topics, boolean money) {
    List<Template> all =
        topics.topic().details().stream().filter(detail -> money || !money(detail)).toList();
    List<Template> fresh = all.stream().filter(detail -> !used.contains(detail)).toList();
    List<Template> numbered = all.stream().filter(detail -> !detail.numbers().isEmpty()).toList();
    Template chosen = words.any(!fresh.isEmpty() ? fresh : !numbered.isEmpty() ? numbered : all);
    used.add(chosen);
    return chosen;
  }

  private static boolean money(Template template) {
    return template.numbers().stream().anyMatch(slot -> slot.unit().endsWith("元"));
  }

  /** A measure of the topic; one that counts the whole body's persons comes only once. */
  Template measure(Topics topics) {
    List<Template> left =
        measures.computeIfAbsent(
            topics.topic().name(), name -> new ArrayList<>(topics.topic().measures()));
    if (left.isEmpty()) {
      topics.topic().measures().stream()
          .filter(template -> !template.mentions("all"))
          .forEach(left::add);
    }
    return left.remove(words.between(0, left.size() - 1));
  }
}
