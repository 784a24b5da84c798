package closeout.narrative;

import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether Chinese numerals in running text count something or belong to a word. */
final class ChineseContext {

  private static final Set<String> UNITS_OF_ONE =
      Set.of("名", "件", "处", "户", "份", "篇", "家", "场", "座", "台", "辆", "套", "笔", "人次", "次", "期");

  private static final Set<String> UNITS_OF_DIGITS =
      Set.of(
          "个", "名", "位", "人", "人次", "项", "条", "件", "份", "篇", "处", "起", "宗", "次", "场", "场次", "期",
          "轮", "户", "家", "所", "座", "台", "辆", "套", "笔", "批", "类", "种", "张", "本", "册", "天", "周", "年",
          "倍", "亩", "吨", "公里", "元", "小时", "个小时", "分钟", "方面", "个方面", "大方面", "大类", "个大类", "个类别", "个月",
          "个多月", "个工作日", "工作日", "个星期", "支", "栋", "间", "块", "幅", "个百分点", "轮次", "批次");

  private static final Set<String> UNITS_OF_ISSUES = Set.of("个", "项", "条");
  private static final Pattern STATUS_BEFORE =
      Pattern.compile(
          "(?:正在(?:整改|推进)|基本完成(?:整改)?|长期(?:坚持|整改)|未(?:完成|整改|销号)|已(?:完成|办结|销号|整改)|其余|剩余|剩下)$");

  private static final Set<String> NO_UNITS_OF_NUMBERS =
      Set.of("日", "点", "分", "度", "成", "面", "节", "级", "单");

  private ChineseContext() {}

  /**
   * @param from first numeral character
   * @param to the character behind the last
   * @param bareNoun whether a noun that needs no unit follows
   */
  static boolean counts(String text, int from, int to, Units.Unit unit, boolean bareNoun) {
    if (countsStatus(text, from, to, unit)) {
      return true;
    }
    if (!free(text, from)) {
      return false;
    }
    if (unit == Units.NONE) {
      return bareNoun && text.charAt(from) != '一' && text.charAt(from) != '二' && to - from < 3;
    }
    String after = text.substring(to, Math.min(text.length(), to + 8));
    if (to - from > 1) {
      return !NO_UNITS_OF_NUMBERS.contains(unit.name()) && !afterwards(after);
    }
    return switch (text.charAt(from)) {
      case '一' -> UNITS_OF_ONE.contains(unit.name()) && one(text, to + unit.name().length(), after);
      case '二', '〇', '零', '亿' -> false;
      case '百', '千', '万' -> after.startsWith("余") || after.startsWith("多");
      default ->
          UNITS_OF_DIGITS.contains(unit.name()) && !afterwards(after) && !period(unit, after);
    };
  }

  /** 基本完成两个，正在整改一个: one, and no article. */
  private static boolean countsStatus(String text, int from, int to, Units.Unit unit) {
    int end = to + unit.name().length();
    boolean closed = end >= text.length() || "，。；、）\n".indexOf(text.charAt(end)) >= 0;
    return text.charAt(from) == '一'
        && to - from == 1
        && UNITS_OF_ISSUES.contains(unit.name())
        && closed
        && STATUS_BEFORE.matcher(text.substring(Math.max(0, from - 6), from)).find();
  }

  private static boolean free(String text, int from) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    boolean word = "第周初再".indexOf(before) >= 0;
    boolean one = text.charAt(from) == '一' && "同某任逐单合专不唯统进另这那哪独每之万".indexOf(before) >= 0;
    return !word && !one && !(before >= '0' && before <= '9');
  }

  /** 三位一体, 五次全会, 三轮车. */
  private static boolean afterwards(String after) {
    return after.startsWith("位一体")
        || after.startsWith("次全会")
        || after.startsWith("次全体会议")
        || after.startsWith("次党代会")
        || after.startsWith("轮车")
        || after.startsWith("个现代化");
  }

  /** 三年行动, 五年规划 are names. */
  private static boolean period(Units.Unit unit, String after) {
    return unit.name().equals("年")
        && after.length() > 1
        && "行规计级制期度一攻提".indexOf(after.charAt(1)) >= 0;
  }

  /** 一户一策, 一次性, 一件事, 一条龙, 一项项. */
  private static boolean one(String text, int next, String after) {
    String following = text.substring(next, Math.min(text.length(), next + 3));
    boolean word =
        after.startsWith("次性")
            || after.startsWith("件事")
            || after.startsWith("条龙")
            || after.startsWith("条心")
            || after.startsWith("家人")
            || after.startsWith("家之")
            || after.startsWith("期工程")
            || after.startsWith("期项目");
    boolean repeated = !following.isEmpty() && following.charAt(0) == text.charAt(next - 1);
    return !word && !repeated && following.indexOf('一') < 0;
  }
}
