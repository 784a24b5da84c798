package closeout.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Texts that are hard for a regular expression: they are made of what it asks for. */
final class Attack {

  /** Words of the expression: runs of characters that are no syntax. */
  private static final Pattern SYNTAX =
      Pattern.compile(
          "\\(\\?(?:[:=!>]|<[=!]|<\\w+>)|\\\\[a-zA-Z](?:\\{\\w+\\})?|\\{[0-9,]+\\}|[\\[\\](){}|?*+^$.\\\\]");

  private static final List<String> FILLING = List.of("1", "一", "，", "。", "a", " ", "某", "“", "年");

  private Attack() {}

  /** A text of the expression's own words and characters in random order. */
  static String random(String regex, int length, SplittableRandom random) {
    List<String> words = words(regex);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(words.get(random.nextInt(words.size())));
    }
    return text.toString();
  }

  /** The same few words of the expression again and again. */
  static String repeated(String regex, int length, SplittableRandom random) {
    List<String> words = words(regex);
    String unit = "";
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      unit += words.get(random.nextInt(words.size()));
    }
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  private static List<String> words(String regex) {
    List<String> words = new ArrayList<>(FILLING);
    for (String word : SYNTAX.split(regex)) {
      if (!word.isEmpty()) {
        words.add(word);
        words.add(word.substring(0, 1));
      }
    }
    return words;
  }
}
