package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.Column;
import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Evidence;
import closeout.dossier.Field;
import closeout.dossier.Inspection;
import closeout.dossier.InspectionKind;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Measure;
import closeout.dossier.Responsibility;
import closeout.dossier.Status;
import closeout.dossier.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideLedgerTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void blanks_of_merged_cells_mean_as_above() {
    Path ledger =
        desk.lay(
            "台账.csv",
            Desk.HEADER,
            "1,作风建设,窗口服务态度生硬,开展专项培训,林致远,办公室,沈一舟,2025年6月底前,已完成,培训两批,2025年5月20日,培训签到册",
            ",,,建立回访制度,,,,,,回访36人,,回访记录",
            "2,,会议签到不规范,推行现场签到,林致远,办公室,沈一舟,2025年12月底前,整改中,首轮检查完成,,");
    List<Issue> issues = desk.facts(Issue.class, ledger);
    assertThat(issues)
        .extracting(Issue::key, Issue::aspect, Issue::text, Issue::status, Issue::measureRows)
        .containsExactly(
            tuple("L1", "作风建设", "窗口服务态度生硬", Status.COMPLETED, 2),
            tuple("L2", "作风建设", "会议签到不规范", Status.IN_PROGRESS, 1));
    assertThat(issues).extracting(Issue::finishedOn).last().isNull();
    assertThat(issues.get(0).result()).isEqualTo("培训两批\n回访36人");
    assertThat(desk.facts(Measure.class, ledger))
        .extracting(Measure::key, Measure::forIssue, Measure::text, Measure::status)
        .containsExactly(
            tuple("L1-1", "L1", "开展专项培训", Status.UNSTATED),
            tuple("L1-2", "L1", "建立回访制度", Status.UNSTATED),
            tuple("L2-1", "L2", "推行现场签到", Status.UNSTATED));
    assertThat(desk.facts(Evidence.class, ledger))
        .extracting(Evidence::forIssue, Evidence::reference)
        .containsExactly(tuple("L1", "培训签到册"), tuple("L1", "回访记录"));
  }

  @Test
  void every_cell_of_an_issue_is_a_field_with_its_place() {
    Path ledger = desk.lay("台账.csv", "序号,反馈问题,整改措施,责任人,整改时限,整改状态", "7,\"台账\n不全\",/,全体干部,待定,");
    assertThat(desk.facts(Field.class, ledger))
        .extracting(Field::concept, Field::text, Field::kind, field -> field.at().line())
        .containsExactly(
            tuple(Concept.NUMBER, "7", Content.TEXT, 2),
            tuple(Concept.ISSUE, "台账\n不全", Content.TEXT, 2),
            tuple(Concept.MEASURE, "/", Content.FILLER, 3),
            tuple(Concept.PERSON, "全体干部", Content.COLLECTIVE, 3),
            tuple(Concept.DEADLINE, "待定", Content.FILLER, 3),
            tuple(Concept.STATUS, "", Content.BLANK, 3));
    assertThat(desk.facts(Issue.class, ledger).get(0).at())
        .isEqualTo(new Location(ledger.toString(), 2, 3, 3, 4, "台账\n不全", 2, "反馈问题", null, null));
  }

  @Test
  void title_rows_and_a_header_of_two_rows_are_understood() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "青禾镇党委巡察反馈问题整改台账,,,,,,,",
            "填报单位：青禾镇党委,,,,,,,",
            "序号,反馈问题,整改措施,整改责任,,整改时限,整改结果,",
            ",,,责任领导,责任人,,整改状态,佐证材料",
            "1,食堂账目不清,补记账目,罗青川,季明,2025年3月底前,已完成,账目");
    assertThat(desk.facts(Column.class, ledger))
        .extracting(Column::label, Column::concept)
        .containsExactly(
            tuple("序号", Concept.NUMBER),
            tuple("反馈问题", Concept.ISSUE),
            tuple("整改措施", Concept.MEASURE),
            tuple("责任领导", Concept.LEADER),
            tuple("责任人", Concept.PERSON),
            tuple("整改时限", Concept.DEADLINE),
            tuple("整改状态", Concept.STATUS),
            tuple("佐证材料", Concept.EVIDENCE));
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::text, issue -> issue.at().line(), issue -> issue.at().row())
        .containsExactly(tuple("食堂账目不清", 5, 2));
    assertThat(desk.facts(Inspection.class, ledger))
        .extracting(Inspection::inspectedBody, Inspection::kind)
        .containsExactly(tuple("青禾镇党委", InspectionKind.XUNCHA));
  }

  @Test
  void headings_totals_notes_and_repeated_headers_are_no_issues() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改时限,整改状态",
            "一、作风建设方面,,,,",
            "1,食堂账目不清,补记账目,2025年3月底前,已完成",
            "序号,反馈问题,整改措施,整改时限,整改状态",
            "二、财务管理方面,,,,",
            "2,凭证缺附件,补齐附件,2025年3月底前,已完成",
            "合计,2,,,",
            "填表人：季明,,,,");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::key, Issue::aspect)
        .containsExactly(tuple("L1", "一、作风建设方面"), tuple("L2", "二、财务管理方面"));
  }

  @Test
  void a_second_issue_of_the_same_number_has_a_key_of_its_own() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改时限,整改状态",
            "17,食堂账目不清,补记账目,2025年3月底前,已完成",
            "17,凭证缺附件,补齐附件,2025年3月底前,已完成",
            "17,食堂账目不清,公开账目,,");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::key, Issue::number, Issue::measureRows)
        .containsExactly(tuple("L17", "17", 2), tuple("L17#2", "17", 1));
  }

  @Test
  void numbers_of_rows_do_not_make_issues() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改时限,整改状态",
            "1,食堂账目不清,补记账目,2025年3月底前,已完成",
            "2,,公开账目,,",
            "3,,盘点库存,,",
            "4,凭证缺附件,补齐附件,2025年3月底前,已完成");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::number, Issue::measureRows)
        .containsExactly(tuple("1", 3), tuple("4", 1));
  }

  @Test
  void an_issue_whose_text_is_blank_is_still_an_issue() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改时限,整改状态",
            "1,食堂账目不清,补记账目,2025年3月底前,已完成",
            "2,,补齐附件,2025年3月底前,已完成");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::key, Issue::text)
        .containsExactly(tuple("L1", "食堂账目不清"), tuple("L2", ""));
  }

  @Test
  void a_measure_above_the_first_issue_belongs_to_none() {
    Path ledger =
        desk.lay(
            "台账.csv", "序号,反馈问题,整改措施,整改时限,整改状态", ",,盘点库存,2025年3月底前,", "1,食堂账目不清,补记账目,2025年3月底前,已完成");
    assertThat(desk.facts(Measure.class, ledger))
        .extracting(Measure::forIssue, Measure::text)
        .containsExactly(tuple(null, "盘点库存"), tuple("L1", "补记账目"));
    assertThat(desk.facts(Issue.class, ledger)).extracting(Issue::key).containsExactly("L1");
  }

  @Test
  void the_ambiguous_finish_column_is_a_deadline_where_no_other_is() {
    Path plan = desk.lay("计划.csv", "序号,反馈问题,整改措施,完成时间,整改状态", "1,食堂账目不清,补记账目,2025年3月31日,已完成");
    assertThat(desk.facts(Issue.class, plan))
        .extracting(
            issue -> issue.dueOn().last().toString(),
            issue -> issue.finishedOn().last().toString(),
            issue -> issue.completion().certain())
        .containsExactly(tuple("2025-03-31", "2025-03-31", false));
    Path ledger =
        desk.lay("台账.csv", "序号,反馈问题,整改措施,整改时限,完成时间,整改状态", "1,食堂账目不清,补记账目,2025年3月底前,2025年3月20日,已完成");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(
            issue -> issue.dueOn().last().toString(),
            issue -> issue.finishedOn().last().toString(),
            issue -> issue.completion().certain())
        .containsExactly(tuple("2025-03-31", "2025-03-20", true));
  }

  @Test
  void the_cells_decide_whether_a_column_has_statuses_or_progress() {
    Path statuses = desk.lay("甲.csv", "序号,反馈问题,整改措施,整改情况", "1,食堂账目不清,补记账目,已完成", "2,凭证缺附件,补齐附件,80%");
    assertThat(desk.facts(Issue.class, statuses))
        .extracting(Issue::status, issue -> issue.completion().percent())
        .containsExactly(tuple(Status.COMPLETED, null), tuple(Status.IN_PROGRESS, 80));
    Path progress = desk.lay("乙.csv", "序号,反馈问题,整改措施,整改情况", "1,食堂账目不清,补记账目,账目已补记，公开栏每月更新");
    assertThat(desk.facts(Issue.class, progress))
        .extracting(Issue::status, Issue::result)
        .containsExactly(tuple(Status.UNSTATED, "账目已补记，公开栏每月更新"));
  }

  @Test
  void joint_columns_are_split_by_role() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,责任领导,牵头部门/负责人",
            "1,食堂账目不清,补记账目,罗青川,后勤科/季明",
            "2,凭证缺附件,补齐附件,罗青川,财务科 苏禾",
            "3,库存不符,盘点库存,罗青川,办公室");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::responsibility)
        .containsExactly(
            new Responsibility("罗青川", "后勤科", "季明"),
            new Responsibility("罗青川", "财务科", "苏禾"),
            new Responsibility("罗青川", "办公室", "办公室"));
  }

  @Test
  void dates_that_no_calendar_has_are_mentions_without_days() {
    Path ledger =
        desk.lay("台账.csv", "序号,反馈问题,整改措施,整改时限,实际完成时间,整改状态", "1,食堂账目不清,补记账目,2024年11月31日,45505,已完成");
    assertThat(desk.facts(DateMention.class, ledger))
        .extracting(
            DateMention::role, DateMention::text, DateMention::nearest, DateMention::possible)
        .containsExactly(
            tuple(DateRole.ISSUE_DEADLINE, "2024年11月31日", "2024年11月30日", false),
            tuple(DateRole.ISSUE_FINISHED, "45505", null, true));
    assertThat(desk.facts(Issue.class, ledger).get(0).finishedOn().last()).isEqualTo("2024-08-01");
  }

  @Test
  void a_date_beside_a_word_of_completion_is_kept() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改时限,整改状态,整改进展情况,实际完成时间",
            "1,食堂账目不清,补记账目,2025年6月底前,已完成（2025年5月）,,",
            "2,凭证缺附件,补齐附件,2025年6月底前,已完成,4月20日已全部完成,",
            "3,库存不符,盘点库存,2025年6月底前,整改中,预计2025年9月完成,");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(
            issue ->
                issue.completion().beside() == null
                    ? null
                    : issue.completion().beside().last().toString())
        .containsExactly("2025-05-31", "2025-04-20", null);
  }

  @Test
  void unknown_columns_are_listed() {
    Path ledger = desk.lay("台账.csv", "序号,反馈问题,整改措施,会议次数", "1,食堂账目不清,补记账目,3");
    assertThat(desk.facts(Column.class, ledger))
        .extracting(Column::label, Column::concept, Column::position)
        .contains(tuple("会议次数", null, 4));
    assertThat(desk.facts(Table.class, ledger))
        .extracting(Table::kind, Table::records)
        .containsExactly(tuple(Table.Kind.WIDE, 1));
  }

  @Test
  void encodings_delimiters_and_line_ends_make_no_difference() {
    String text = Desk.HEADER + "\r\n" + Desk.ROW + "\r\n";
    Path plain = desk.lay("a.csv", text.getBytes(StandardCharsets.UTF_8));
    Path gbk = desk.lay("b.csv", text.getBytes(Charset.forName("GB18030")));
    Path tabs = desk.lay("c.tsv", text.replace(',', '\t').getBytes(StandardCharsets.UTF_8));
    Path marked =
        desk.lay("d.csv", ("\uFEFF" + text.replace(',', ';')).getBytes(StandardCharsets.UTF_8));
    Path wide =
        desk.lay("e.txt", ("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
    List<String> expected = contents(plain);
    assertThat(List.of(contents(gbk), contents(tabs), contents(marked), contents(wide)))
        .containsOnly(expected);
  }

  @Test
  void statuses_of_every_row_are_those_of_the_measures() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改时限,整改状态",
            "1,食堂账目不清,补记账目,2025年3月底前,已完成",
            ",,公开账目,2025年5月底前,整改中",
            ",,盘点库存,2025年4月底前,已完成",
            "2,凭证缺附件,补齐附件,2025年3月底前,已完成",
            ",,完善审核,2025年4月底前,已完成");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::status, issue -> issue.dueOn().last().toString())
        .containsExactly(
            tuple(Status.IN_PROGRESS, "2025-05-31"), tuple(Status.COMPLETED, "2025-04-30"));
    assertThat(desk.facts(Measure.class, ledger))
        .extracting(Measure::status)
        .containsExactly(
            Status.COMPLETED,
            Status.IN_PROGRESS,
            Status.COMPLETED,
            Status.COMPLETED,
            Status.COMPLETED);
  }

  @Test
  void a_deadline_without_year_takes_that_of_the_ledger() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改时限,整改状态",
            "1,食堂账目不清,补记账目,2025年3月底前,已完成",
            "2,凭证缺附件,补齐附件,9月底前,整改中");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(issue -> issue.dueOn().last().toString())
        .containsExactly("2025-03-31", "2025-09-30");
  }

  @Test
  void a_label_over_two_columns_covers_group_and_issue() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,单位,反馈问题,,整改措施,整改状态",
            "1,后勤科,财务,食堂账目长期不清,补记账目,已完成",
            "2,后勤科,,凭证缺少必要附件,补齐附件,整改中",
            "3,后勤科,作风,库存与账面不符,盘点库存,整改中");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::aspect, Issue::text, issue -> issue.responsibility().department())
        .containsExactly(
            tuple("财务", "食堂账目长期不清", "后勤科"),
            tuple("财务", "凭证缺少必要附件", "后勤科"),
            tuple("作风", "库存与账面不符", "后勤科"));
  }

  @Test
  void columns_that_mean_the_same_are_told_apart() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,问题编号,问题标题,问题描述,整改要求,整改计划,整改措施,预计完成时间,完成时间,实际完成时间,任务状态,整改情况",
            "1,A-07,账目不清,食堂账目长期不清，库存无人核对,年内清账,分两步,补记账目,2025年3月,2025年4月,2025年5月,已完成,已完成");
    assertThat(desk.facts(Column.class, ledger))
        .extracting(Column::label, Column::concept)
        .containsExactly(
            tuple("序号", Concept.ROW_NUMBER),
            tuple("问题编号", Concept.NUMBER),
            tuple("问题标题", Concept.ISSUE_TITLE),
            tuple("问题描述", Concept.ISSUE),
            tuple("整改要求", Concept.GOAL),
            tuple("整改计划", Concept.PLAN),
            tuple("整改措施", Concept.MEASURE),
            tuple("预计完成时间", Concept.DEADLINE),
            tuple("完成时间", null),
            tuple("实际完成时间", Concept.FINISHED),
            tuple("任务状态", Concept.STATUS),
            tuple("整改情况", Concept.PROGRESS));
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::key, Issue::title, Issue::text)
        .containsExactly(tuple("LA-07", "账目不清", "食堂账目长期不清，库存无人核对"));
  }

  private List<String> contents(Path ledger) {
    return desk.read(ledger).get(0).facts().stream()
        .filter(fact -> !fact.at().file().isEmpty() && fact.at().line() > 0)
        .filter(fact -> !(fact instanceof Table))
        .map(fact -> fact.content() + " " + fact.at().line() + " " + fact.at().quote())
        .toList();
  }
}
