package closeout.narrative;

import closeout.wording.Numerals;
import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.List;

/** Finds lists inside a text: 一是…；二是…, 第一，…, （1）…；（2）…, ①…②…. */
final class Enumerators {

  /**
   * One item.
   *
   * @param from where its ordinal begins in the text
   * @param to where the next item begins, or the text ends
   */
  record Item(int number, String printed, int from, int to) {}

  private static final String CLAUSE = "(?<=^|[。；：，、！？\\n）】”])";
  private static final Phrase WORDS =
      Phrase.compile(CLAUSE + "([一二三四五六七八九十]{1,2})(?:是(?!一[，。是])|要(?=[^求点素件害闻]))");
  private static final Phrase NTH = Phrase.compile(CLAUSE + "第([一二三四五六七八九十]{1,2})[，、：]");
  private static final Phrase ITS = Phrase.compile(CLAUSE + "其([一二三四五六七八九])[，、：]");
  private static final Phrase WORDS_IN_BRACKETS =
      Phrase.compile("(?<=^|[。；：】\\n])（([一二三四五六七八九十]{1,2})）");
  private static final Phrase BRACKETS = Phrase.compile("(?<=^|[。；：\\n])（([0-9]{1,2})）");
  private static final Phrase CIRCLES = Phrase.compile("(?<=^|[。；：，\\n])([①-⑳])");
  private static final Phrase STOPS =
      Phrase.compile("(?<=^|[。；：\\n])([0-9]{1,2})(?:[.](?![0-9])|、(?![0-9]))");

  private Enumerators() {}

  /** The items of the list, or nothing where the text is no list. */
  static List<Item> items(String text) {
    List<Item> words = items(WORDS, text);
    if (!words.isEmpty() && words.get(0).number() == 1) {
      return words;
    }
    for (Phrase form : new Phrase[] {NTH, ITS, WORDS_IN_BRACKETS, BRACKETS, CIRCLES, STOPS}) {
      List<Item> items = items(form, text);
      if (items.size() > 1 && items.get(0).number() == 1 && items.get(1).number() == 2) {
        return items;
      }
    }
    return List.of();
  }

  /** The items of a text that begins with one: ①…；②…; they must be consecutive. */
  static List<Item> sameForm(String text) {
    for (Phrase form : new Phrase[] {BRACKETS, CIRCLES, STOPS}) {
      List<Item> items = items(form, text);
      boolean consecutive = !items.isEmpty() && items.get(0).from() == 0;
      for (int i = 1; i < items.size(); i++) {
        consecutive &= items.get(i).number() == items.get(i - 1).number() + 1;
      }
      if (consecutive) {
        return items;
      }
    }
    return List.of();
  }

  private static List<Item> items(Phrase form, String text) {
    List<Item> items = new ArrayList<>();
    Search found = form.matcher(text);
    while (found.find()) {
      if (!items.isEmpty()) {
        Item before = items.remove(items.size() - 1);
        items.add(new Item(before.number(), before.printed(), before.from(), found.start()));
      }
      String printed = found.group(1);
      items.add(new Item(number(printed), printed, found.start(), text.length()));
    }
    return items;
  }

  private static int number(String printed) {
    char first = printed.charAt(0);
    return first >= '①' && first <= '⑳'
        ? first - '①' + 1
        : Numerals.parse(printed).orElseThrow().intValue();
  }
}
