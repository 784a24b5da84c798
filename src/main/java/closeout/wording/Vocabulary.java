package closeout.wording;

import closeout.dossier.Content;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists of {@code vocabulary.csv}, and what they make of a cell. */
public final class Vocabulary {

  private static final Map<String, List<String>> LISTS =
      WordList.rows("vocabulary.csv", 2).stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0],
                  Collectors.mapping(row -> row[1], Collectors.toUnmodifiableList())));
  private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/和及与\\s]++");
  private static final int LONGEST_COLLECTIVE = 40;

  private final Set<String> filler;
  private final Set<String> assurance;
  private final Set<String> collective;

  /**
   * @param lists the words of a list by its name
   */
  Vocabulary(Function<String, Collection<String>> lists) {
    filler = lowerCase(lists.apply("filler"));
    assurance = lowerCase(lists.apply("evidence-filler"));
    collective = lowerCase(lists.apply("collective"));
  }

  /** The words of a list, in the order of the file; its name is in vocabulary.csv. */
  public static List<String> words(String list) {
    return LISTS.getOrDefault(list, List.of());
  }

  /** What kind of content a cell has (docs/reading.md, Blank and filler). */
  public Content content(String cell) {
    if (Spelling.blank(cell)) {
      return Content.BLANK;
    }
    if (cell.length() > 60) {
      return Content.TEXT;
    }
    String bare = bare(cell);
    if (bare.isEmpty() || filler.contains(bare)) {
      return Content.FILLER;
    }
    if (assurance.contains(bare)) {
      return Content.ASSURANCE;
    }
    return cell.length() <= LONGEST_COLLECTIVE && allIn(collective, cell)
        ? Content.COLLECTIVE
        : Content.TEXT;
  }

  /** Without punctuation at both ends, in half width and lower case. */
  private static String bare(String cell) {
    String plain = Spelling.compact(cell).toLowerCase(Locale.ROOT);
    int from = 0;
    int to = plain.length();
    while (from < to && punctuation(plain.charAt(from))) {
      from++;
    }
    while (to > from && punctuation(plain.charAt(to - 1))) {
      to--;
    }
    return plain.substring(from, to);
  }

  private static boolean punctuation(char character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> character == '~' || character == '|';
    };
  }

  private static boolean allIn(Set<String> words, String cell) {
    Set<String> parts = new HashSet<>();
    for (String part : SEPARATORS.split(cell.strip())) {
      parts.add(bare(part));
    }
    parts.remove("");
    return words.containsAll(parts);
  }

  private static Set<String> lowerCase(Collection<String> words) {
    return words.stream()
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
