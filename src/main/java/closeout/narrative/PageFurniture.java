package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.List;

/**
 * Tells the lines of a saved web page from the report: index blocks, navigation, counters,
 * datelines at the top and at the end; and the title.
 */
final class PageFurniture {

  private static final Phrase INDEX =
      Phrase.compile(
          "(?:信息)?(?:索引号|文件名称|信息名称|发布机构|发布单位|发文单位|发文机关|成文日期|生成日期|公开方式|公开形式|公开日期|公开时限|公开范围|公开类别"
              + "|公开责任部门|主题分类|体裁分类|信息分类|组配分类|所属栏目|文号|发文字号|有效性|废止日期|失效日期|信息来源|关键词|主题词|内容概述|名称|标题)[：:].{0,80}");
  private static final Phrase NAVIGATION =
      Phrase.compile(
          "您(?:现在|当前)?的?(?:位置|所在)|当前(?:所在)?位置|首页(?:[>|/»›]|$)|.{0,4}长者版|.{0,6}无障碍|简[|/]?繁|繁体|网站支持|(?:访问|浏览|阅读|点击|查看)(?:量|数|次数|人次)"
              + "|分享(?:到|至)?[：:]?|朗读|打印|关闭|【?字体|字号|大中小|扫一扫|上一[篇条]|下一[篇条]|相关(?:链接|文章|稿件|阅读)|责任编辑|编辑[：:]|审核[：:]|责编"
              + "|版权所有|主办单位|主办[：:]|承办|.{0,6}ICP备|.{0,4}公网安备|技术支持|网站(?:标识码|地图)|收藏|返回顶部|来源[：:]|作者[：:]|记者[：:]|发布人"
              + "|发(?:布|稿|文)(?:日期|时间)|发布于|(?:日期|时间)[：:]?[0-9]|更新时间|[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日? ?[0-9]{1,2}:[0-9]{2}"
              + "|【(?:打印|关闭|大|中|小)|（?此件公开发布）?$|[-=_*~]{3,}$|\\|");
  private static final Phrase INSIDE =
      Phrase.compile(
          "(?:发布日期|发布时间|发稿时间|信息来源|来源|浏览次数|浏览量|访问量|点击数|阅读量)[：:]|[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}");
  private static final Phrase ABOUT = Phrase.compile("整改|通报|报告|公示|公告|公开|反馈|巡察|巡视|督察|审计|说明|进展|情况");
  private static final int LONGEST_TITLE = 90;

  private final List<Line> lines;
  private final Zone[] zones;

  private PageFurniture(List<Line> lines) {
    this.lines = lines;
    this.zones = new Zone[lines.size()];
  }

  /** CHROME, TITLE or OPENING for the lines at the top, CHROME for those at the end, else null. */
  static Zone[] zones(List<Line> lines) {
    PageFurniture furniture = new PageFurniture(lines);
    int body = furniture.body();
    furniture.top(body);
    furniture.end(body);
    return furniture.zones;
  }

  /** Where furniture begins inside a line that begins with words of the report, or its length. */
  static int inside(String text) {
    Search found = INSIDE.matcher(text);
    return found.find() ? found.start() : text.length();
  }

  /** The index of the first line of the report itself. */
  private int body() {
    int i = 0;
    while (i < lines.size() && !begins(lines.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean begins(Line line) {
    String text = line.text();
    if (furniture(text)) {
      return false;
    }
    boolean sentence = text.indexOf('。') >= 0 || text.length() > LONGEST_TITLE;
    boolean salutation = text.endsWith("：") && text.length() < 60;
    boolean subtitle = text.startsWith("-") || text.startsWith("—");
    boolean lead = text.indexOf('，') >= 0 && (text.endsWith("：") || text.length() > 50);
    return !subtitle
        && (sentence || salutation || lead || Ordinals.at(text) != null || labelled(text));
  }

  private static boolean labelled(String text) {
    Label label = Label.at(text, 0);
    return label != null && label.end() < text.length();
  }

  private static boolean furniture(String text) {
    return INDEX.matcher(text).lookingAt() && text.length() <= LONGEST_TITLE
        || NAVIGATION.matcher(text).lookingAt()
        || text.length() <= LONGEST_TITLE && inside(text) < text.length() && !title(text);
  }

  private static boolean title(String text) {
    String words = text.substring(0, inside(text));
    return words.length() >= 6
        && words.length() <= LONGEST_TITLE
        && words.indexOf('。') < 0
        && ABOUT.matcher(words).find()
        && !INDEX.matcher(words).lookingAt()
        && !NAVIGATION.matcher(words).lookingAt();
  }

  private void top(int body) {
    boolean value = false;
    int titled = -1;
    for (int i = 0; i < body; i++) {
      String text = lines.get(i).text();
      boolean furniture = furniture(text);
      zones[i] = !value && !furniture && title(text) ? Zone.TITLE : Zone.CHROME;
      boolean subtitle = titled >= 0 && (text.startsWith("-") || text.startsWith("—"));
      boolean after = titled >= 0 && !value && !furniture && SignatureBlock.date(text) == null;
      if (subtitle) {
        zones[i] = Zone.TITLE;
      } else if (zones[i] == Zone.CHROME && after && text.length() > 3) {
        zones[i] = Zone.OPENING;
      }
      titled = zones[i] == Zone.TITLE ? i : titled;
      value = INDEX.matcher(text).lookingAt() && text.endsWith("：");
      boolean goesOn = zones[i] == Zone.TITLE && text.startsWith("关于") && i > 0;
      if (goesOn && zones[i - 1] == Zone.CHROME && names(i - 1)) {
        zones[i - 1] = Zone.TITLE;
      }
    }
  }

  /** Whether the line names a body, so that the title below goes on with it. */
  private boolean names(int i) {
    String text = lines.get(i).text();
    boolean value = i > 0 && lines.get(i - 1).text().endsWith("：");
    return !value && !furniture(text) && SignatureBlock.names(text);
  }

  private void end(int body) {
    for (int i = lines.size() - 1; i >= body; i--) {
      String text = lines.get(i).text();
      if (!furniture(text) || Sentences.han(text) > 60) {
        return;
      }
      zones[i] = Zone.CHROME;
    }
  }
}
