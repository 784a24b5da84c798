package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.Issue;
import closeout.dossier.Paragraph;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPagesTest {

  private static final String LONG = "本单位召开会议研究部署整改工作，逐条细化措施，明确责任分工和完成时限，建立台账。";
  private static final String TITLE = "关于巡察整改进展情况的通报";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void the_article_is_found_among_what_the_site_sets_around_it() {
    assertThat(
            lines(
                page(
                    "<div id=\"nav\"><ul><li><a href=\"/\">首页</a></li></ul></div>",
                    "<div class=\"box\"><h1>" + TITLE + "</h1>",
                    "<div>发布时间：2025-03-01 来源：办公室</div>",
                    "<div id=\"zoom\"><p>" + LONG + "</p><p>一、总体情况</p><p>" + LONG + "</p></div>",
                    "<div>中共青岩镇委员会</div><div>2025年3月1日</div>",
                    "<div><a href=\"1\">上一篇：关于开展春季植树的通知</a></div></div>",
                    "<div class=\"foot\"><p>主办：青岩镇人民政府 地址：青岩镇一号 版权所有</p></div>")))
        .containsExactly(TITLE, LONG, "一、总体情况", LONG, "中共青岩镇委员会", "2025年3月1日");
  }

  @Test
  void lines_know_their_element_and_their_line_in_the_source() {
    Path path =
        desk.lay(
            "页.html", page("<div id=\"zoom\">", "<p>" + LONG + "</p>", "甲<br>", "乙", "</div>"));
    assertThat(desk.read(path).get(0).documents().get(0).paragraphs())
        .extracting(Paragraph::text, line -> line.spot(0).line(), line -> line.spot(0).element())
        .containsExactly(
            tuple(LONG, 3, "#zoom/p[1]"), tuple("甲", 3, "#zoom"), tuple("乙 ", 4, "#zoom"));
  }

  @Test
  void scripts_hidden_parts_and_links_to_other_articles_are_not_read() {
    assertThat(
            lines(
                page(
                    "<div><p>" + LONG + "</p><script>var a = '" + LONG + "';</script>",
                    "<p style=\"display: none\">" + LONG + "</p><p hidden>" + LONG + "</p></div>")))
        .containsExactly(LONG);
  }

  @Test
  void numbered_lists_are_read_as_browsers_show_them() {
    assertThat(lines(page("<p>" + LONG + "</p><ol><li>甲</li><li>乙</li></ol>")))
        .containsExactly(LONG, "1.甲", "2.乙");
  }

  @Test
  void old_pages_in_a_chinese_character_set_are_read() {
    String page = page("<p>" + LONG + "</p>").replace("utf-8", "gb2312");
    Path path = desk.lay("页.htm", page.getBytes(Charset.forName("GB18030")));
    assertThat(desk.read(path).get(0).documents().get(0).paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(LONG);
  }

  @Test
  void a_table_saved_as_a_workbook_by_a_system_is_a_ledger() {
    Path path =
        desk.lay(
            "台账.xls",
            page(
                "<table><tr><td colspan=\"5\">整改台账</td></tr>",
                "<tr><td>序号</td><td>反馈问题</td><td>整改措施</td><td>责任人</td><td>整改状态</td></tr>",
                "<tr><td>1</td><td>账目不清</td><td>补记账目</td><td rowspan=\"2\">沈一舟</td><td>已完成</td></tr>",
                "<tr><td>2</td><td>凭证缺附件</td><td>补齐附件</td><td>整改中</td></tr></table>"));
    assertThat(desk.facts(Issue.class, path))
        .extracting(
            Issue::number,
            issue -> issue.responsibility().text(),
            issue -> issue.statusText(),
            issue -> issue.at().row())
        .containsExactly(tuple("1", "沈一舟", "已完成", 2), tuple("2", "沈一舟", "整改中", 3));
  }

  @Test
  void pages_without_end_of_nesting_are_told() {
    desk.read(desk.lay("页.html", page("<div>".repeat(100_000) + LONG)));
    assertThat(desk.errors()).containsExactly("0 nested-too-deeply");
  }

  private List<String> lines(String page) {
    return desk.read(desk.lay("页.html", page)).get(0).documents().get(0).paragraphs().stream()
        .map(Paragraph::text)
        .toList();
  }

  private static String page(String... body) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n"
        + String.join("\n", body)
        + "</body></html>";
  }
}
