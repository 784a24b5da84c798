package closeout.narrative;

import closeout.dossier.Approximation;
import closeout.dossier.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What qualifies a number in front of its digits (约, 近, 不少于). */
final class Prefix {

  /** Longer words first, as 不超过 holds 超过. */
  private static final List<Map.Entry<String, Approximation>> WORDS =
      List.of(
          Map.entry("不少于", Approximation.AT_LEAST),
          Map.entry("不低于", Approximation.AT_LEAST),
          Map.entry("不小于", Approximation.AT_LEAST),
          Map.entry("不超过", Approximation.AT_MOST),
          Map.entry("不高于", Approximation.AT_MOST),
          Map.entry("不多于", Approximation.AT_MOST),
          Map.entry("不大于", Approximation.AT_MOST),
          Map.entry("至少", Approximation.AT_LEAST),
          Map.entry("最少", Approximation.AT_LEAST),
          Map.entry("至多", Approximation.AT_MOST),
          Map.entry("最多", Approximation.AT_MOST),
          Map.entry("不足", Approximation.AT_MOST),
          Map.entry("不到", Approximation.AT_MOST),
          Map.entry("不满", Approximation.AT_MOST),
          Map.entry("低于", Approximation.AT_MOST),
          Map.entry("少于", Approximation.AT_MOST),
          Map.entry("高于", Approximation.AT_LEAST),
          Map.entry("多于", Approximation.AT_LEAST),
          Map.entry("大于", Approximation.AT_LEAST),
          Map.entry("超过", Approximation.AT_LEAST),
          Map.entry("突破", Approximation.AT_LEAST),
          Map.entry("大约", Approximation.ABOUT),
          Map.entry("约为", Approximation.ABOUT),
          Map.entry("将近", Approximation.NEARLY),
          Map.entry("接近", Approximation.NEARLY),
          Map.entry("超", Approximation.AT_LEAST),
          Map.entry("逾", Approximation.AT_LEAST),
          Map.entry("约", Approximation.ABOUT),
          Map.entry("近", Approximation.NEARLY));

  private static final Set<UnitClass> TIMES =
      Set.of(UnitClass.DAYS, UnitClass.WEEKS, UnitClass.MONTHS, UnitClass.WORKING_DAYS);

  private Prefix() {}

  static Approximation before(String text, int from, Units.Unit unit) {
    for (Map.Entry<String, Approximation> word : WORDS) {
      int start = from - word.getKey().length();
      if (start >= 0 && text.startsWith(word.getKey(), start)) {
        return word.getKey().length() == 1 && !alone(text, start, unit)
            ? Approximation.EXACT
            : word.getValue();
      }
    }
    return Approximation.EXACT;
  }

  /** Whether the character is the word itself, not the end of another: 节约, 附近; 近3个月 is recent. */
  private static boolean alone(String text, int start, Units.Unit unit) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return switch (text.charAt(start)) {
      case '约' -> "节合签履违预条公集契特".indexOf(before) < 0;
      case '近' ->
          "附最邻就靠相临亲".indexOf(before) < 0
              && !TIMES.contains(unit.unitClass())
              && !unit.name().equals("年");
      default -> "高赶".indexOf(before) < 0;
    };
  }
}
