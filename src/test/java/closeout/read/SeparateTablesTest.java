package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.AccountabilityAction;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Evidence;
import closeout.dossier.EvidenceKind;
import closeout.dossier.Funds;
import closeout.dossier.FundsKind;
import closeout.dossier.Inspection;
import closeout.dossier.InspectionKind;
import closeout.dossier.Issue;
import closeout.dossier.Measure;
import closeout.dossier.Quantity;
import closeout.dossier.Regulation;
import closeout.dossier.RegulationAction;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Status;
import closeout.dossier.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparateTablesTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layIssues() {
    desk = new Desk(folder);
    desk.lay(
        "issues.csv",
        "问题编号,问题类别,反馈问题,责任人,整改时限,整改状态",
        "1,财务,食堂账目不清,季明,2025-03-31,已完成",
        "2,财务,凭证缺附件,苏禾,2025-04-30,整改中");
  }

  @Test
  void measures_refer_to_issues_by_number() {
    desk.lay(
        "measures.csv",
        "措施编号,问题编号,整改措施,完成时限,完成状态",
        "1-1,1,补记账目,2025-03-31,已完成",
        "1-2,,公开账目,2025-03-31,整改中",
        "2-1,2-1,补齐附件,2025-04-30,整改中",
        "9-1,9,盘点库存,2025-04-30,整改中");
    assertThat(desk.facts(Measure.class, folder))
        .extracting(Measure::key, Measure::forIssue, Measure::number, Measure::status)
        .containsExactly(
            tuple("L1-1", "L1", "1-1", Status.COMPLETED),
            tuple("L1-2", "L1", "1-2", Status.IN_PROGRESS),
            tuple("L2-1", "L2", "2-1", Status.IN_PROGRESS),
            tuple("r5-m", null, "9-1", Status.IN_PROGRESS));
    assertThat(desk.facts(Issue.class, folder))
        .extracting(Issue::key, Issue::measureRows)
        .containsExactly(tuple("L1", 2), tuple("L2", 1));
    assertThat(desk.facts(Table.class, folder))
        .extracting(Table::kind)
        .containsExactly(Table.Kind.ISSUES, Table.Kind.MEASURES);
  }

  @Test
  void evidence_has_paths_kinds_and_dates() {
    desk.lay(
        "evidence.csv",
        "问题序号,材料名称,材料类型,文件路径,材料日期",
        "1,食堂账目,凭证,一组\\账目.xlsx,2025-03-10",
        "2,附件扫描件,,备查,");
    assertThat(desk.facts(Evidence.class, folder))
        .extracting(Evidence::forIssue, Evidence::reference, Evidence::path, Evidence::kinds)
        .containsExactly(
            tuple("L1", "食堂账目", "一组/账目.xlsx", Set.of(EvidenceKind.VOUCHER)),
            tuple("L2", "附件扫描件", null, Set.of()));
    assertThat(desk.facts(Evidence.class, folder).get(0).datedOn().last()).isEqualTo("2025-03-10");
  }

  @Test
  void the_dossier_table_tells_of_the_inspection() {
    desk.lay(
        "dossier.csv",
        "被巡察单位,巡察机构,巡察开始,巡察结束,反馈日期,整改方案日期,报告日期",
        "青禾镇党委,县委第二巡察组,2024-09-02,2024-10-31,2024-12-10,2025年1月5日,2025-06-31");
    assertThat(desk.facts(Inspection.class, folder))
        .extracting(
            Inspection::inspectedBody,
            Inspection::inspectingBody,
            Inspection::kind,
            Inspection::level,
            inspection -> inspection.feedbackOn().last().toString(),
            Inspection::submittedOn)
        .containsExactly(tuple("青禾镇党委", "县委第二巡察组", InspectionKind.XUNCHA, "县", "2024-12-10", null));
    assertThat(desk.facts(DateMention.class, folder))
        .filteredOn(mention -> mention.forIssue() == null)
        .extracting(DateMention::role, DateMention::possible)
        .containsExactlyInAnyOrder(
            tuple(DateRole.INSPECTION_START, true),
            tuple(DateRole.INSPECTION_END, true),
            tuple(DateRole.FEEDBACK, true),
            tuple(DateRole.PLAN, true),
            tuple(DateRole.SUBMISSION, false));
  }

  @Test
  void sanctions_documents_and_money_have_tables_of_their_own() {
    desk.lay("accountability.csv", "问题编号,处理方式,处理人数", "1,诫勉,2人", "1,党内警告处分,1", "2,,", ",约谈,3");
    desk.lay(
        "regulations.csv", "问题编号,制度名称,制修订,文号", "1,《食堂管理办法》,修订,禾发〔2025〕3号", "2,审核细则,制定,禾发【2025】4号");
    desk.lay("funds.csv", "问题编号,资金类型,金额（万元）", "1,涉及资金,3.2", "1,已追回,3.2", "2,其他,若干");
    assertThat(desk.facts(AccountabilityAction.class, folder))
        .extracting(
            AccountabilityAction::forIssue,
            AccountabilityAction::term,
            AccountabilityAction::sanction,
            AccountabilityAction::track,
            AccountabilityAction::count)
        .containsExactly(
            tuple("L1", "诫勉", "诫勉", null, Quantity.exactly(2)),
            tuple("L1", "党内警告处分", "警告", "党内", Quantity.exactly(1)),
            tuple(null, "约谈", "约谈", null, Quantity.exactly(3)));
    assertThat(desk.facts(Regulation.class, folder))
        .extracting(Regulation::title, Regulation::action, Regulation::numberFormal)
        .containsExactly(
            tuple("食堂管理办法", RegulationAction.REVISED, true),
            tuple("审核细则", RegulationAction.CREATED, false));
    assertThat(desk.facts(Funds.class, folder))
        .extracting(Funds::kind, funds -> funds.amount().low().intValue())
        .containsExactly(tuple(FundsKind.INVOLVED, 32000), tuple(FundsKind.RECOVERED, 32000));
  }

  @Test
  void figures_and_overviews_are_reported_figures() {
    desk.lay("figures.csv", "指标,数值,计量单位", "反馈问题总数,2,个", "整改完成率,50,%", "走访群众,36,户", "说明,见附件,");
    desk.lay("overview.csv", "支部,应整改数,已整改数,完成率", "一支部,8,6,75%", "二支部,3,3,1.00");
    assertThat(desk.facts(ReportedFigure.class, folder))
        .extracting(
            ReportedFigure::metric,
            figure -> figure.value().low().intValue(),
            ReportedFigure::scope)
        .containsExactly(
            tuple("issues_total", 2, null),
            tuple("completion_rate", 50, null),
            tuple("走访群众", 36, null),
            tuple("issues_total", 8, "一支部"),
            tuple("issues_completed", 6, "一支部"),
            tuple("completion_rate", 75, "一支部"),
            tuple("issues_total", 3, "二支部"),
            tuple("issues_completed", 3, "二支部"),
            tuple("completion_rate", 100, "二支部"));
  }

  @Test
  void columns_of_the_wide_table_tell_of_acts_as_well() {
    Path wide =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改状态,问责情况,制度建设情况,涉及金额（元）",
            "1,食堂账目不清,补记账目,已完成,诫勉2人、批评教育3人次,修订《食堂管理办法》，制定《采购细则》,\"1,200\"");
    assertThat(desk.facts(AccountabilityAction.class, wide))
        .extracting(AccountabilityAction::sanction, action -> action.count().low().intValue())
        .containsExactly(tuple("诫勉", 2), tuple("批评教育", 3));
    assertThat(desk.facts(Regulation.class, wide))
        .extracting(Regulation::title, Regulation::action)
        .containsExactly(
            tuple("食堂管理办法", RegulationAction.REVISED), tuple("采购细则", RegulationAction.CREATED));
    assertThat(desk.facts(Funds.class, wide))
        .extracting(funds -> funds.amount().low().intValue())
        .isEqualTo(List.of(1200));
  }
}
