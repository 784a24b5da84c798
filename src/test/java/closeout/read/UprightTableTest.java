package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.DateMention;
import closeout.dossier.Issue;
import closeout.dossier.Location;
import closeout.dossier.Measure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UprightTableTest {

  @TempDir private Path folder;

  @Test
  void each_line_is_a_label_with_its_value() {
    Path table =
        new Desk(folder)
            .lay(
                "问题一.csv",
                "问题编号：1",
                "问题描述：村集体租金没有及时入账",
                "整改措施：清理2023年以来的租金，全部入账",
                "修订村财务管理制度",
                "牵头领导：张庆",
                "整改时限：2025年5月31日",
                "整改状态：已完成",
                "佐证材料：入账凭证");
    Issue issue = new Desk(folder).facts(Issue.class, table).get(0);
    assertThat(List.of(issue.number(), issue.title(), issue.statusText()))
        .containsExactly("1", "村集体租金没有及时入账", "已完成");
    assertThat(issue.responsibility().leader()).isEqualTo("张庆");
    assertThat(new Desk(folder).facts(Measure.class, table))
        .extracting(Measure::text, Measure::items)
        .containsExactly(org.assertj.core.api.Assertions.tuple("清理2023年以来的租金，全部入账\n修订村财务管理制度", 2));
  }

  @Test
  void the_labels_begin_anew_with_each_issue() {
    Path table =
        new Desk(folder)
            .lay(
                "清单.csv",
                "序号,1,问题,低保对象动态管理不及时",
                "整改措施,逐户核查,整改状态,整改中",
                "序号,2,问题,村务公开栏更新不及时",
                "整改措施,按季更新,整改状态,已完成");
    List<Issue> issues = new Desk(folder).facts(Issue.class, table);
    assertThat(issues).extracting(Issue::title).containsExactly("低保对象动态管理不及时", "村务公开栏更新不及时");
    Location second = issues.get(1).at();
    assertThat(List.of(second.line(), second.column(), second.quote()))
        .containsExactly(3, 9, "村务公开栏更新不及时");
  }

  @Test
  void the_facts_of_an_inspection_may_stand_so_too() {
    Path table =
        new Desk(folder)
            .lay("基本情况.csv", "被巡察单位,青塘镇党委", "巡察组,县委第一巡察组", "巡察开始时间,2025年1月6日", "反馈时间,2025年3月10日");
    assertThat(new Desk(folder).facts(DateMention.class, table))
        .extracting(mention -> mention.role() + " " + mention.text())
        .containsExactlyInAnyOrder("INSPECTION_START 2025年1月6日", "FEEDBACK 2025年3月10日");
  }

  @Test
  void figures_with_their_names_in_front_are_no_upright_table() {
    Path table = new Desk(folder).lay("数据.csv", "指标,数值", "问题总数,17", "已整改,15", "整改率,88%", "措施总数,30");
    assertThat(new Desk(folder).facts(closeout.dossier.ReportedFigure.class, table)).hasSize(4);
  }
}
