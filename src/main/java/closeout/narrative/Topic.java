package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;

/**
 * What a count with its own noun is about, as far as metrics of docs/reading.md, Headline figures
 * depend on it.
 */
enum Topic {
  CLUES("clues", "问题线索", "(?:问题)?线索"),
  COMPLAINTS(
      "complaints", "信访件", "信访举报件?|投诉举报件?|信访件|举报件|投诉件|交办件|来信来访件?|信访事项|群众信访|信访案件|信访|投诉|举报|群众诉求|诉求"),
  CASES("cases", "案件", "案件|立案|违纪违法案"),
  MEASURES("measures", "措施", "措施|整改举措|举措"),
  REGULATIONS("regulations", "制度", "制度|规章|办法|规定|细则|规范性文件|规程|制度机制|长效机制|机制"),
  ISSUES("issues", "问题", "问题|任务|反馈意见|整改事项|整改内容|问题清单");

  private static final String ATTRIBUTES =
      "(?:具体|突出|共性|个性|典型|重点|方面|反馈|主要|整改|违纪违规|违规违纪|巡察|巡视|督察|审计|审计查出|各类|不同|类|个|项|件|的|规章|管理|内部|相关|有关|配套|长效|信访|投诉|群众|细化|子)";
  private static final String TOTALS =
      "(?:共|共计|合计|总计|累计|总数|数量|总量|为|达到|达|有|共有|清单|和线索|中的?|的|：|，|“|”)";

  private final String metric;
  private final String noun;
  private final Phrase behind;
  private final Phrase before;

  Topic(String metric, String noun, String nouns) {
    this.noun = noun;
    this.metric = metric;
    this.behind = Phrase.compile("^" + ATTRIBUTES + "{0,3}(?:" + nouns + ")");
    this.before = Phrase.compile("(" + nouns + ")" + TOTALS + "{0,3}$");
  }

  /** The first part of the metric's name. */
  String metric() {
    return metric;
  }

  /**
   * The topic that the words beside a number name, or null.
   *
   * @param before the words of the clause in front of it
   * @param after the words behind its unit
   */
  static Topic of(String before, String after) {
    for (Topic topic : values()) {
      if (topic.behind.matcher(head(after)).find()) {
        return topic;
      }
    }
    if (!noun(after)) {
      for (Topic topic : values()) {
        if (topic.before.matcher(tail(before)).find()) {
          return topic;
        }
      }
    }
    return null;
  }

  /** The words that name the topic. */
  String words(String before, String after) {
    Search words = behind.matcher(head(after));
    if (words.find()) {
      return words.group();
    }
    words = this.before.matcher(tail(before));
    return words.find() ? words.group(1) : noun;
  }

  /** What follows the noun behind the number. */
  static String behindNoun(String after) {
    for (Topic topic : values()) {
      Search matcher = topic.behind.matcher(head(after));
      if (matcher.find()) {
        return after.substring(matcher.end());
      }
    }
    return after;
  }

  /** Whether a noun of another kind stands behind the number: 反馈问题涉及5个单位. */
  private static boolean noun(String after) {
    return List.of("单位", "部门", "村", "社区", "方面", "支部", "企业", "镇", "街道", "乡", "项目", "人").stream()
        .anyMatch(after::startsWith);
  }

  private static String head(String after) {
    return after.substring(0, Math.min(after.length(), 24));
  }

  private static String tail(String before) {
    return before.substring(Math.max(0, before.length() - 24));
  }
}
