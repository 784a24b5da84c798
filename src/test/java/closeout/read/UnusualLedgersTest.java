package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Column;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers as users keep them: with what stands above, between and below the issues. */
final class UnusualLedgersTest {

  @TempDir private Path folder;

  @Test
  void who_signed_below_the_table_is_no_issue() {
    Path ledger =
        new Desk(folder)
            .lay(
                "台账.csv",
                "序号,反馈问题,整改措施,整改时限,整改状态",
                "1,巡河记录不真实,修订巡河办法,2025.4.30,已完成",
                "制表人：何亚楠,,审核人：刘振东,,日期：2025年6月25日",
                "（盖章）：,,,,");
    assertThat(new Desk(folder).facts(Issue.class, ledger))
        .extracting(Issue::title)
        .containsExactly("巡河记录不真实");
  }

  @Test
  void a_numbered_heading_names_the_group_of_the_issues_below() {
    Path ledger =
        new Desk(folder)
            .lay(
                "台账.csv",
                "序号,反馈问题,整改措施,整改时限,整改状态",
                "一,党的领导方面（1个）,,,",
                "1,理论学习不深入,每月研讨,2025年3月底前,已完成",
                "（二）,作风建设方面（1个）,,,",
                "2,值班脱岗,抽查值班,2025年3月底前,已完成");
    assertThat(new Desk(folder).facts(Issue.class, ledger))
        .extracting(issue -> issue.aspect() + " " + issue.title())
        .containsExactly("党的领导方面（1个） 理论学习不深入", "作风建设方面（1个） 值班脱岗");
  }

  @Test
  void narrow_columns_break_their_labels() {
    Path ledger =
        new Desk(folder)
            .lay("台账.csv", "\"序\n号\",\"反馈\n问题\",\"整改\n措施\",\"完成\n时限\"", "1,值班脱岗,抽查值班,2025年3月底前");
    assertThat(new Desk(folder).facts(Column.class, ledger))
        .extracting(Column::label)
        .containsExactly("序号", "反馈问题", "整改措施", "完成时限");
  }

  @Test
  void a_column_of_statuses_is_the_status_whatever_its_label() {
    Path ledger =
        new Desk(folder)
            .lay(
                "台账.csv",
                "序号,反馈问题,整改措施,起止时间,督办结论",
                "1,值班脱岗,抽查值班,2025年3月1日—2025年5月31日,整改到位",
                "2,考勤不实,安装考勤机,2025年3月至2025年12月,部分完成");
    assertThat(new Desk(folder).facts(Issue.class, ledger))
        .extracting(issue -> issue.status() + " " + issue.dueOn().last())
        .containsExactly(Status.COMPLETED + " 2025-05-31", Status.IN_PROGRESS + " 2025-12-31");
  }

  @Test
  void the_reporting_unit_may_stand_behind_the_place_for_its_seal() {
    Path ledger = new Desk(folder).lay("台账.csv", "单位：(盖章) 青塘镇党委,,", "序号,反馈问题,整改措施", "1,值班脱岗,抽查值班");
    assertThat(new Desk(folder).facts(Inspection.class, ledger))
        .extracting(Inspection::inspectedBody)
        .containsExactly("青塘镇党委");
  }
}
