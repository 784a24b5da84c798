package closeout.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wordings that documents are composed of, read from {@code testdata/corpus}.
 *
 * @param phrases wordings by slot
 */
record Grammar(Map<String, List<Template>> phrases, List<Topic> topics) {

  private static final Path FOLDER = Path.of("testdata/corpus");

  /**
   * Issues of one field with what is done about them.
   *
   * @param kinds the kinds of bodies that have such issues
   */
  record Topic(
      String name,
      Set<String> kinds,
      List<String> titles,
      List<Template> details,
      List<Template> measures,
      List<Template> open) {

    boolean suits(String kind) {
      return kinds.contains("all") || kinds.contains(kind);
    }
  }

  static Grammar load() {
    return new Grammar(phrases("phrases.txt"), topics("topics.txt"));
  }

  List<Template> of(String slot) {
    List<Template> wordings = phrases.get(slot);
    if (wordings == null) {
      throw new IllegalArgumentException("The slot (" + slot + ") has no wordings.");
    }
    return wordings;
  }

  private static Map<String, List<Template>> phrases(String file) {
    Map<String, List<Template>> phrases = new LinkedHashMap<>();
    List<Template> current = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        current = new ArrayList<>();
        phrases.put(line.substring(1, line.length() - 1), current);
      } else {
        current.add(Template.parse(line));
      }
    }
    return phrases;
  }

  private static List<Topic> topics(String file) {
    List<Topic> topics = new ArrayList<>();
    for (String line : lines(file)) {
      String text = line.substring(line.indexOf(' ') + 1);
      Topic topic = topics.isEmpty() ? null : topics.get(topics.size() - 1);
      switch (line.charAt(0)) {
        case '=' -> topics.add(topic(text.split(" ")));
        case 'T' -> topic.titles().add(text);
        case 'D' -> topic.details().add(Template.parse(text));
        case 'M' -> topic.measures().add(Template.parse(text));
        case 'O' -> topic.open().add(Template.parse(text));
        default -> throw new IllegalArgumentException("The line (" + line + ") has no letter.");
      }
    }
    return topics;
  }

  private static Topic topic(String... words) {
    Set<String> kinds =
        Set.of(words).stream()
            .filter(word -> !word.equals(words[0]))
            .collect(java.util.stream.Collectors.toSet());
    return new Topic(
        words[0],
        kinds,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
