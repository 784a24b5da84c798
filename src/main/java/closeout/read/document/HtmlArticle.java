package closeout.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the article on a page: the innermost element that holds nearly all long lines of text.
 * Menus, counters and addresses of the site are short lines or links.
 */
final class HtmlArticle {

  private static final int LONG_LINE = 25;
  private static final int ENOUGH_PERCENT = 92;
  private static final int BLOCKS_IN_LAYOUT = 5;
  private static final int LINES_BEHIND = 6;
  private static final int LONGEST_LINE_BEHIND = 60;
  private static final Pattern TITLE = Pattern.compile("(?:通报|报告|公示|公告|情况|说明)|整改|巡[察视]");
  private static final Pattern SITE =
      Pattern.compile(
          "版权所有|ICP备|公网安备|主办|承办|技术支持|网站地图|网站标识|联系我们|上一[篇条]|下一[篇条]|相关(?:链接|文章|阅读)|分享|打印|关闭|扫一扫");
  private static final Set<String> NO_ARTICLE =
      Set.of("nav", "footer", "header", "aside", "form", "select", "button");
  private static final Set<String> TABLE_PARTS = Set.of("table", "tbody", "tr", "td", "th");

  private HtmlArticle() {}

  /** The element, and what stands behind it as signatures do. */
  static List<Element> of(Element body) {
    Element current = body;
    Element next = body;
    while (next != null) {
      current = next;
      int enough = weight(current) * ENOUGH_PERCENT;
      next = null;
      for (Element child : current.children()) {
        int weight = weight(child);
        if (weight > 0 && weight * 100 >= enough && child.isBlock() && entered(child)) {
          next = child;
        }
      }
    }
    List<Element> parts = new ArrayList<>();
    Element whole = TABLE_PARTS.contains(current.normalName()) ? layout(current) : current;
    parts.add(whole);
    if (whole != body) {
      parts.addAll(behind(whole));
    }
    return parts;
  }

  /** Whether a text can be the title of a report. */
  static boolean title(String text) {
    String plain = text.strip();
    return plain.length() >= 8 && plain.length() <= 120 && TITLE.matcher(plain).find();
  }

  /** Tables that hold data are read whole; those that arrange a page are entered. */
  private static boolean entered(Element element) {
    if (!TABLE_PARTS.contains(element.normalName())) {
      return !element.children().select("p, div, br, table, h1, h2, h3, section").isEmpty();
    }
    return element.select("td").stream()
        .anyMatch(
            cell ->
                cell.select("p, div, br, table").size() >= BLOCKS_IN_LAYOUT
                    && weight(cell) * 100 >= weight(element) * ENOUGH_PERCENT);
  }

  /** A cell as it is; a row or a body of a table only as part of its table. */
  private static Element layout(Element part) {
    Element whole = part;
    while (!whole.normalName().equals("td") && !whole.normalName().equals("table")) {
      whole = whole.parent();
    }
    return whole;
  }

  private static int weight(Element element) {
    int weight = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        int length = text.text().strip().length();
        weight += length >= LONG_LINE ? length : 0;
      } else if (node instanceof Element child
          && !child.normalName().equals("a")
          && !HtmlBody.unseen(child)
          && !NO_ARTICLE.contains(child.normalName())) {
        weight += weight(child);
      }
    }
    return weight;
  }

  private static List<Element> behind(Element article) {
    List<Element> behind = new ArrayList<>();
    int lines = 0;
    for (Element next = article.nextElementSibling();
        next != null;
        next = next.nextElementSibling()) {
      String text = next.text().strip();
      lines += text.isEmpty() ? 0 : 1;
      boolean site =
          text.length() > LONGEST_LINE_BEHIND
              || lines > LINES_BEHIND
              || SITE.matcher(text).find()
              || NO_ARTICLE.contains(next.normalName())
              || HtmlBody.unseen(next)
              || !next.select("a, input, button").isEmpty();
      if (site) {
        break;
      }
      if (!text.isEmpty()) {
        behind.add(next);
      }
    }
    return behind;
  }
}
