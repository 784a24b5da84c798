package closeout.narrative;

import closeout.dossier.Approximation;
import java.util.List;
import java.util.Map;

/**
 * What qualifies a number behind its unit (左右, 以上, 余).
 *
 * @param to the character behind it
 * @param approximation what it says, or null where nothing is there
 */
record Suffix(int to, Approximation approximation) {

  private static final List<Map.Entry<String, Approximation>> WORDS =
      List.of(
          Map.entry("以上", Approximation.AT_LEAST),
          Map.entry("以下", Approximation.AT_MOST),
          Map.entry("以内", Approximation.AT_MOST),
          Map.entry("之内", Approximation.AT_MOST),
          Map.entry("左右", Approximation.ABOUT),
          Map.entry("上下", Approximation.ABOUT),
          Map.entry("不等", Approximation.ABOUT),
          Map.entry("有余", Approximation.SOMEWHAT_MORE),
          Map.entry("余", Approximation.SOMEWHAT_MORE));

  static Suffix at(String text, int place) {
    for (Map.Entry<String, Approximation> word : WORDS) {
      if (text.startsWith(word.getKey(), place)) {
        return new Suffix(place + word.getKey().length(), word.getValue());
      }
    }
    boolean more = text.startsWith("多", place) && !text.startsWith("多次", place);
    return more && clauseGoesOn(text, place + 1)
        ? new Suffix(place + 1, Approximation.SOMEWHAT_MORE)
        : new Suffix(place, null);
  }

  /** 3年多， but not 5个多功能厅 and 12项多部门联办. */
  private static boolean clauseGoesOn(String text, int place) {
    return place >= text.length() || "，。；、,;的来时）)".indexOf(text.charAt(place)) >= 0;
  }
}
