package closeout.read;

import static closeout.read.OfficeFiles.data;
import static closeout.read.OfficeFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Column;
import closeout.dossier.Dossier;
import closeout.dossier.FileTrait;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.Measure;
import closeout.dossier.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers of several rows, groups and sheets, as offices lay out their workbooks. */
class LedgerShapesTest {

  private static final String HEADER = "序号|反馈问题|整改措施|责任人|完成时限|整改状态";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void labels_merged_over_two_rows_make_the_row_between_part_of_the_header() {
    Path path =
        ledger(
            merged("A2:A3", "B2:C2", "D2:D3", "E2:E3", "B5:B6"),
            "溪口乡巡察整改清单",
            "序号|巡察反馈问题||整改措施|整改时限",
            "|主要问题|具体表现||",
            "①|②|③|④|⑤",
            "1|干部管理不严|考勤形同虚设|安装考勤机|2025年3月底",
            "2||外出不报备|修订报备办法|2025年4月底");
    assertThat(desk.facts(Column.class, path))
        .extracting(Column::label)
        .containsExactly("序号", "主要问题", "具体表现", "整改措施", "整改时限");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.number() + " " + issue.aspect() + " " + issue.text())
        .containsExactly("1 干部管理不严 考勤形同虚设", "2 干部管理不严 外出不报备");
  }

  @Test
  void a_header_of_two_rows_is_known_without_merged_cells_too() {
    Path path =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,,整改措施,完成时限",
            ",主要方面,问题描述,,",
            "1,作风建设,窗口无人值守,轮流值守,2025年3月底",
            ",,,公开值守表,");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.text() + " " + issue.measureRows())
        .containsExactly("窗口无人值守 2");
  }

  @Test
  void a_header_may_have_three_rows() {
    Path path =
        ledger(
            merged("A1:A3", "B1:B3", "C1:F1", "C2:C3", "D2:D3", "E2:F2", "G1:H1", "G2:G3", "H2:H3"),
            "序号|反馈问题|整改||||责任|",
            "||措施|时限|落实情况||领导|单位",
            "||||已完成|推进中||",
            "1|账目不清|补记账目|2025.3|√||江一鸣|财政所",
            "2|接待超标|修订办法|2025.9||√|江一鸣|党政办");
    assertThat(desk.facts(Issue.class, path))
        .extracting(
            issue ->
                "%s %s %s %s"
                    .formatted(
                        issue.text(),
                        issue.dueOn().last(),
                        issue.status(),
                        issue.responsibility().department()))
        .containsExactly("账目不清 2025-03-31 COMPLETED 财政所", "接待超标 2025-09-30 IN_PROGRESS 党政办");
  }

  @Test
  void sums_behind_a_merged_group_are_no_issues() {
    Path path =
        ledger(
            merged("A2:A3", "A4:A5"),
            "问题分类|序号|反馈问题|整改措施|完成时限|完成情况",
            "党的领导方面|1|学习不深入|每月研讨|2025年3月底|已完成",
            "|小计|1个|1条||",
            "作风建设方面|2|值班脱岗|抽查值班|2025年9月底|正在推进",
            "|小计|1个|1条||",
            "合计||2个|2条||完成1个，完成率50%");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.aspect() + " " + issue.title() + " " + issue.status())
        .containsExactly("党的领导方面 学习不深入 COMPLETED", "作风建设方面 值班脱岗 IN_PROGRESS");
  }

  @Test
  void a_tick_below_a_status_states_it() {
    Path path =
        ledger(
            merged("E1:G1"),
            "序号|反馈问题|整改措施|完成时限|整改完成情况|||备注",
            "||||已完成|基本完成|正在推进|",
            "1|账目不清|补记账目|2025年3月底|√|||",
            "2|接待超标|修订办法|2025年4月底||√||",
            "3|公章混乱|专人保管|2025年9月底|||√|",
            "合计|3|||1|1|1|");
    assertThat(desk.facts(Issue.class, path))
        .extracting(Issue::status)
        .containsExactly(Status.COMPLETED, Status.BASICALLY_COMPLETED, Status.IN_PROGRESS);
  }

  @Test
  void yes_or_no_may_be_ticked() {
    Path path =
        ledger(
            "",
            "序号|反馈问题|整改措施|完成时限|是否完成|",
            "||||是|否",
            "1|账目不清|补记账目|2025年3月底|√|",
            "2|接待超标|修订办法|2025年4月底||√");
    assertThat(desk.facts(Issue.class, path))
        .extracting(Issue::status)
        .containsExactly(Status.COMPLETED, Status.NOT_STARTED);
  }

  @Test
  void the_finest_level_is_the_issue() {
    Path path =
        ledger(
            merged("B2:B3"),
            "序号|一级问题|二级问题|三级问题（具体表现）|整改措施|计划完成时间",
            "1|路线方针政策落实有偏差|学习不深入|学习笔记抄袭|抽查笔记|2025.4.30",
            "2||调研不深入|没有到村组走访|安排走访|2025.5");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.text() + " " + issue.dueOn().last())
        .containsExactly("学习笔记抄袭 2025-04-30", "没有到村组走访 2025-05-31");
  }

  @Test
  void numbers_of_another_form_name_chapters() {
    Path path =
        ledger(
            "",
            HEADER,
            "一|财务管理方面存在的问题||||",
            "（一）|往来账目不清|补记账目|钱明|2025年3月底|已完成",
            "二|工程管理方面存在的问题||||",
            "（一）|应招标未招标|重新招标|吴冬|2025年8月底|正在推进");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.aspect() + " " + issue.title())
        .containsExactly("财务管理方面存在的问题 往来账目不清", "工程管理方面存在的问题 应招标未招标");
  }

  @Test
  void an_issue_with_measures_numbered_below_it_is_no_chapter() {
    Path path =
        ledger(
            "",
            HEADER,
            "1|财务混乱||||",
            "1.1||补记账目|钱明|2025年3月底|已完成",
            "1.2||健全审批|钱明|<c><v>45777</v></c>|已完成",
            "2|招标不规范||||",
            "2.1||重新招标|吴冬|2025年8月底|正在推进");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.title() + " " + issue.measureRows() + " " + issue.dueOn().last())
        .containsExactly("财务混乱 2 2025-04-30", "招标不规范 1 2025-08-31");
  }

  @Test
  void a_sheet_for_each_body_makes_a_dossier_of_each() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(
                    data("一、整改状态填写已完成、整改中。"),
                    data("石湾镇整改台账", HEADER, "1|账目不清|补记账目|李文|2025年3月底|已完成"),
                    data("清河镇整改台账", HEADER, "1|接待超标|修订办法|王新|2025年9月底|整改中"))
                .edit("xl/workbook.xml", "表2", "石湾镇")
                .edit("xl/workbook.xml", "表3", "2.清河镇整改台账")
                .bytes());
    List<Dossier> dossiers = desk.read(path);
    assertThat(dossiers).extracting(Dossier::id).containsExactly("石湾镇", "清河镇");
    assertThat(dossiers)
        .flatExtracting(dossier -> dossier.facts(Inspection.class))
        .extracting(Inspection::inspectedBody)
        .containsExactly("石湾镇", "清河镇");
  }

  @Test
  void a_hidden_sheet_is_told_once_for_all_bodies() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(data("被巡察单位|序号|反馈问题|整改措施", "石湾镇|1|账目不清|补记账目", "清河镇|1|接待超标|修订办法"), data("旧表"))
                .edit("xl/workbook.xml", "name=\"表2\"", "name=\"表2\" state=\"hidden\"")
                .bytes());
    assertThat(desk.read(path))
        .extracting(dossier -> dossier.facts(FileTrait.class).size())
        .containsExactly(1, 0);
  }

  @Test
  void sheets_of_one_body_are_groups_of_its_issues() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(
                    data(HEADER, "1|学习不实|每月研讨|李文|2025年3月底|已完成"),
                    data(HEADER, "1|值班脱岗|抽查值班|王新|2025年9月底|整改中"))
                .edit("xl/workbook.xml", "表1", "党的领导")
                .edit("xl/workbook.xml", "表2", "作风建设")
                .bytes());
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.aspect() + " " + issue.title())
        .containsExactly("党的领导 学习不实", "作风建设 值班脱岗");
  }

  @Test
  void lists_of_issues_tasks_and_responsibilities_are_one_ledger() {
    Path path =
        desk.lay(
            "清单.xlsx",
            workbook(
                    data("序号|反馈问题", "1|账目不清", "2|值班脱岗"),
                    data(
                        "序号|反馈问题|整改任务|完成时限",
                        "1|账目不清|补记账目|2025年3月底",
                        "2|值班脱岗|抽查值班|2025年5月底",
                        "|||2025年6月底"),
                    data("问题序号|责任领导|责任部门", "1|江一鸣|财政所", "2|何清|党政办"),
                    data("问题序号|整改进展|整改状态", "1|已补记|已完成", "2|抽查3次|整改中"))
                .bytes());
    assertThat(desk.facts(Issue.class, path))
        .extracting(
            issue ->
                "%s %d %s %s"
                    .formatted(
                        issue.text(),
                        issue.measureRows(),
                        issue.responsibility().leader(),
                        issue.status()))
        .containsExactly("账目不清 1 江一鸣 COMPLETED", "值班脱岗 1 何清 IN_PROGRESS");
    assertThat(desk.facts(Measure.class, path))
        .extracting(measure -> measure.at().spot().sheet() + " " + measure.at().spot().address())
        .containsExactly("表2 C2", "表2 C3");
  }

  @Test
  void a_task_is_a_measure_where_another_column_tells_the_issue() {
    Path path = ledger("", "问题清单||任务清单|", "序号|问题|序号|整改任务", "1|窗口脱岗|1-1|制定值班表", "||1-2|每周抽查");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.text() + " " + issue.measureRows())
        .containsExactly("窗口脱岗 2");
  }

  @Test
  void what_amounts_are_counted_in_is_no_unit_that_reports() {
    Path path = ledger("", "单位：万元", "填报单位（盖章）：柳河街道", "序号|反馈问题|整改措施", "1|窗口脱岗|抽查值班");
    assertThat(desk.facts(Inspection.class, path))
        .extracting(Inspection::inspectedBody)
        .containsExactly("柳河街道");
  }

  private Path ledger(String merges, String... rows) {
    return desk.lay("台账.xlsx", workbook(data(rows) + merges).bytes());
  }

  private static String merged(String... ranges) {
    StringBuilder xml = new StringBuilder("<mergeCells>");
    for (String range : ranges) {
      xml.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    return xml.append("</mergeCells>").toString();
  }
}
