package closeout.narrative;

import java.util.regex.Pattern;

/** Whether words leave no doubt that a figure counts a part of what another counts. */
final class PartPhrases {

  private static final Pattern VERB =
      Pattern.compile(
          "^(?:其中)?(?:目前|现|截至目前|截止目前)?(?:已有|已|均已|有|现有|仅有|只有|未|尚未|没有)?[^，、]{0,4}?(?:完成[^，、]{0,6}|办结|整改|解决|落实|采纳|办理|销号|化解|处置|处理|联系上|验收|通过|合格|不合格|转出|到位|使用|开工|建成|清退|追回|回复|答复|归档|上报|移交|审核|达标|补正|复耕|复种|反馈|结案|核查|核实|改造|拆除|巩固|取缔|关停|关闭|加固|修复|修缮|更换|维修|盘活|调处|调解|成功|处罚|注销|报废|搬迁|退出|优秀|良好|正常)[^，、]{0,2}的?$");

  /** A bare name of a kind in front of the number: 专业物业2个, 党员16名; no act of its own. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?![^，]*(?:发现|查|收|制|召|组织|开|培训|整|清|追|处|新|修|举|发|印|走访|问|约|提|建|涉及|覆盖|达))[\\p{IsHan}]{1,6}$");

  private PartPhrases() {}

  /** Whether the part counts the same things as the whole, by its own words. */
  static boolean sameThings(Mentioned whole, Mentioned part) {
    String before = stripped(part.before());
    String behind = Nouns.behind(part.after());
    boolean silent = before.isEmpty() || attribute(before) || VERB.matcher(before).matches();
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

  /** What is said of some of the things: 补正材料不齐全的18卷. */
  private static boolean attribute(String before) {
    return before.endsWith("的") && ATTRIBUTE.matcher(before).matches();
  }

  /** Whether the words behind a number say what became of what it counts: 其余8个重新整改. */
  static boolean verbal(String after) {
    return FATE.matcher(after).lookingAt() && !THINGS.matcher(after).find();
  }

  /** Without the words that only say that it is a part. */
  static String stripped(String before) {
    return MARKER.matcher(before).replaceAll("");
  }

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?![^，]{0,17}(?:涉及|参加|参与|覆盖|超过|近|年))[^，、；：]{2,16}的");
  private static final Pattern FATE =
      Pattern.compile(
          "(?:已|正|未|均|也|将|尚|仍|因|由|系|属|列入|纳入|符合|重新|升级|结合|改造|调整|转入|移交|运行|正常|合格|达标|通过|限期|按|待|拟|计划|继续|延期|暂缓"
              + "|停用|关停|关闭|取缔|拆除|整合|搬迁|维持|保留|退出|注销|报废|更换|需|须|不)");

  /** A noun at the end of the words that may name other things than the whole. */
  private static final Pattern THINGS =
      Pattern.compile("^[^，。；]{0,8}(?:项目|企业|单位|人员|设施|地块|部门|工程|小区|村|社区|户|户籍|点位|问题)(?=$|[，。；、])");

  private static final Pattern MARKER =
      Pattern.compile("^[，、；：（）]{1,2}|其中|其余|剩余|剩下|余下|仅有|只有|已有|就有|中有|^有$|^已$|分别");

  /** The head of a compound noun stands at its end: 专业物业管理小区. */
  private static String tail(String noun) {
    return noun.length() <= 2 ? noun : noun.substring(noun.length() - 2);
  }
}
