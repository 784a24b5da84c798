package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.ArrayList;
import java.util.List;

/** Finds the enumerators 一是, 二是 … at the beginning of clauses. */
final class EnumeratorScanner {

  /** The numerals of an enumerator; 统一是, 之一是 and 唯一是 stand inside a clause. */
  private static final Phrase ENUMERATOR =
      Phrase.compile("(?<![^。；：，\\n！？”）】])(?:[（(]?)([一二三四五六七八九]|十[一二]?)是(?!否)");

  /** 一是一，二是二 means plain speaking; 一是一体推进 and 二是三级河长 are enumerators. */
  private static final Phrase COUNTING = Phrase.compile("([一二三四五六七八九])是\\1(?![\\u4e00-\\u9fa5])");

  private EnumeratorScanner() {}

  /**
   * An enumerator.
   *
   * @param at its numeral
   * @param sentenceStart whether a sentence, or what a semicolon or colon opens, begins with it
   */
  record Found(int at, int ordinal, boolean sentenceStart) {}

  static List<Found> scan(String text, int from, int to) {
    List<Found> found = new ArrayList<>();
    Search matcher = ENUMERATOR.matcher(text);
    matcher.within(from, to);
    while (matcher.find()) {
      if (!COUNTING.matcher(text).region(matcher.start(1), to).lookingAt()) {
        int start = matcher.start();
        boolean opens = start == 0 || "，".indexOf(text.charAt(start - 1)) < 0;
        found.add(
            new Found(matcher.start(1), ChineseNumerals.value(matcher.group(1)).intValue(), opens));
      }
    }
    return found;
  }
}
