package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Issue;
import closeout.dossier.Paragraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that tell their issues in a table. */
class IssueListTest {

  private static final List<String> OPENING =
      List.of(
          "白苇区档案馆党组关于巡察整改情况的通报",
          "根据区委统一部署，2024年3月4日至4月26日，区委第二巡察组对区档案馆党组开展了巡察。2024年6月5日，区委第二巡察组向区档案馆党组反馈了意见。"
              + "馆党组书记任整改领导小组组长，召开专题会议3次。现将整改情况予以公布。反馈问题2个，已完成整改1个，正在整改1个。");
  private static final String CLOSING = "下一步，馆党组将持续巩固整改成果。监督电话：0577-65010033。";
  private static final List<String> LINES =
      List.of("1、库房温湿度登记不全", "补装温湿度记录仪6台。", "已完成。", "2、开放目录更新慢", "编制目录2册，其余由专班核对。", "正在整改。");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @Test
  void reads_a_markdown_table_as_the_issues_of_the_report() {
    assertThat(
            lines(
                "| 序号 | 反馈问题 | 整改措施及成效 | 完成情况 |",
                "| --- | --- | --- | --- |",
                "| 1 | 库房温湿度登记不全 | 补装温湿度记录仪6台。 | 已完成 |",
                "| 2 | 开放目录更新慢 | 编制目录2册，其余由专班核对 | 正在整改 |"))
        .containsExactlyElementsOf(LINES);
  }

  @Test
  void reads_a_table_of_tabs_as_the_issues_of_the_report() {
    assertThat(
            lines(
                "序号\t反馈问题\t整改措施\t责任人\t整改结果",
                "1\t库房温湿度登记不全\t补装温湿度记录仪6台\t温某某\t已完成",
                "2\t开放目录更新慢\t编制目录2册，其余由专班核对\t苗某某\t正在整改"))
        .containsExactly(
            LINES.get(0),
            LINES.get(1),
            "责任人：温某某。",
            LINES.get(2),
            LINES.get(3),
            LINES.get(4),
            "责任人：苗某某。",
            LINES.get(5));
  }

  @Test
  void reads_a_cell_on_each_line_as_the_issues_of_the_report() {
    assertThat(
            lines(
                "序号",
                "反馈问题",
                "整改措施",
                "整改情况",
                "1",
                "库房温湿度登记不全",
                "补装温湿度记录仪6台",
                "已完成",
                "2",
                "开放目录更新慢",
                "编制目录2册，其余由专班核对",
                "正在整改"))
        .containsExactlyElementsOf(LINES);
  }

  @Test
  void cells_keep_their_columns_in_a_plain_text() {
    Document document =
        document(
            "| 序号 | 反馈问题 | 整改措施 | 完成情况 |",
            "| --- | --- | --- | --- |",
            "| 1 | 库房温湿度登记不全 | 补装温湿度记录仪6台。 | 已完成 |");
    assertThat(document.paragraphs())
        .filteredOn(line -> line.line() == 5)
        .extracting(Paragraph::text)
        .containsExactly(
            "  1、  库房温湿度登记不全",
            "                  补装温湿度记录仪6台。",
            "                                已完成。");
  }

  @Test
  void nothing_that_a_row_holds_is_lost() {
    assertThat(lines("序号\t反馈问题\t整改措施\t责任人\t整改结果", "1\t库房温湿度登记不全\t补装温湿度记录仪6台\t温宜 13800000001\t已完成"))
        .contains("责任人：温宜 13800000001。");
  }

  @Test
  void a_table_beside_issues_in_prose_is_the_ledger() {
    List<String> text = new ArrayList<>(OPENING);
    text.add("1.关于“库房温湿度登记不全”问题的整改情况");
    text.add("补装温湿度记录仪6台，登记簿逐日签字。该问题已完成整改。");
    text.add("2.关于“开放目录更新慢”问题的整改情况");
    text.add("编制目录2册，其余由专班核对。该问题正在整改，2025年3月底前完成。");
    text.add("| 序号 | 反馈问题 | 整改措施 | 责任人 | 整改时限 | 整改状态 |");
    text.add("| --- | --- | --- | --- | --- | --- |");
    text.add("| 1 | 库房温湿度登记不全 | 补装温湿度记录仪 | 温某某 | 2024-09-30 | 已完成 |");
    text.add(CLOSING);
    desk.lay("report.md", text.toArray(String[]::new));
    Dossier dossier = desk.read(folder).get(0);
    assertThat(dossier.facts(Issue.class)).extracting(Issue::title).containsExactly("库房温湿度登记不全");
  }

  private List<String> lines(String... table) {
    return document(table).paragraphs().stream()
        .map(line -> line.text().strip().replace("、  ", "、"))
        .filter(line -> !OPENING.contains(line) && !line.equals(CLOSING))
        .toList();
  }

  private Document document(String... table) {
    List<String> text = new ArrayList<>(OPENING);
    text.addAll(List.of(table));
    text.add(CLOSING);
    desk.lay("report.txt", text.toArray(String[]::new));
    return desk.read(folder).get(0).documents().get(0);
  }
}
