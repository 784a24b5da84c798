package closeout.narrative;

import java.util.regex.Pattern;

/** Whether words leave no doubt that a figure counts a part of what another counts. */
final class PartPhrases {

  private static final Pattern VERB =
      Pattern.compile(
          "^(?:其中)?(?:目前|现|截至目前|截止目前)?(?:已有|已|均已|有|现有|仅有|只有|未|尚未|没有)?[^，、]{0,4}?(?:完成|办结|整改|解决|落实|采纳|办理|销号|化解|处置|处理|联系上|验收|通过|合格|不合格|转出|到位|使用|开工|建成|清退|追回|回复|答复|归档|上报|移交|审核|达标|补正|复耕|复种|反馈|结案|核查|核实|改造|拆除)[^，、]{0,2}的?$");

  /** A bare name of a kind in front of the number: 专业物业2个, 党员16名; no act of its own. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?![^，]*(?:发现|查|收|制|召|组织|开|培训|整|清|追|处|新|修|举|发|印|走访|问|约|提|建|涉及|覆盖|达))[\\p{IsHan}]{1,6}$");

  private PartPhrases() {}

  /** Whether the part counts the same things as the whole, by its own words. */
  static boolean sameThings(Mentioned whole, Mentioned part) {
    String before = stripped(part.before());
    String behind = Nouns.behind(part.after());
    boolean silent = before.isEmpty() || VERB.matcher(before).matches();
    if (!behind.isEmpty()) {
      return silent
          && !whole.noun().isEmpty()
          && (behind.startsWith(whole.noun())
              || whole.noun().endsWith(behind)
              || verbal(part.after()));
    }
    return silent
        || KIND.matcher(before).matches()
        || !whole.noun().isEmpty() && before.contains(tail(whole.noun()));
  }

  private static boolean verbal(String after) {
    return after.startsWith("已") || after.startsWith("正") || after.startsWith("未");
  }

  /** Without the words that only say that it is a part. */
  static String stripped(String before) {
    return MARKER.matcher(before).replaceAll("");
  }

  private static final Pattern MARKER =
      Pattern.compile("^[，、；：（）]{1,2}|其中|其余|剩余|剩下|余下|仅有|只有|已有|就有|中有|^有$|^已$|分别");

  /** The head of a compound noun stands at its end: 专业物业管理小区. */
  private static String tail(String noun) {
    return noun.length() <= 2 ? noun : noun.substring(noun.length() - 2);
  }
}
