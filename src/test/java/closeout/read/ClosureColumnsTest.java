package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.Closure;
import closeout.dossier.ClosureStep;
import closeout.dossier.ClosureStep.Kind;
import closeout.dossier.DateInterval;
import closeout.dossier.Extension;
import closeout.dossier.Issue;
import closeout.dossier.IssueType;
import closeout.dossier.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosureColumnsTest {

  private static final String HEADER = "序号,反馈问题,整改措施,整改时限,整改状态";
  private static final String ROW = "1,食堂账目不清,补记账目,2025年3月底前,已完成";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void steps_are_read_where_there_are_columns_for_them() {
    Path ledger =
        desk.lay(
            "台账.csv",
            HEADER + ",是否销号,销号时间,验收人,验收时间,审批人,审批时间,驳回次数",
            ROW + ",是,2025-04-10,苏禾,2025-04-02,/,,1次");
    assertThat(desk.facts(Issue.class, ledger).get(0).closure())
        .isEqualTo(
            new Closure(
                true,
                day(2025, 4, 10),
                List.of(
                    new ClosureStep(Kind.CHECK, "苏禾 2025-04-02", "苏禾", day(2025, 4, 2), false),
                    new ClosureStep(Kind.APPROVAL, "", null, null, true)),
                1,
                null));
    Path plain = desk.lay("无.csv", HEADER, ROW);
    assertThat(desk.facts(Issue.class, plain).get(0).closure()).isEqualTo(Closure.NONE);
  }

  @Test
  void an_extension_may_stand_in_the_remarks() {
    Path ledger =
        desk.lay(
            "台账.csv",
            HEADER + ",延期情况,备注",
            ROW + ",,因汛期影响，经镇党委同意延期至2025年9月30日",
            "2,凭证缺附件,补齐附件,2025年3月底前,整改中,申请延期至2025年8月底,",
            "3,库存不符,盘点库存,2025年3月底前,整改中,否,无");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::extension)
        .containsExactly(
            new Extension(day(2025, 9, 30), true, true, null),
            new Extension(
                new DateInterval(
                    LocalDate.of(2025, 8, 22),
                    LocalDate.of(2025, 8, 31),
                    closeout.dossier.Precision.PART_OF_MONTH),
                false,
                false,
                null),
            null);
  }

  @Test
  void flags_percentages_types_and_publicity_are_read() {
    Path ledger =
        desk.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,整改类型,整改时限,是否完成,进度(%),是否公开",
            "1,食堂账目不清,补记账目,立行立改,2025年3月底前,是,1.0,是",
            "2,凭证缺附件,补齐附件,持续整改,2025年3月底前,否,0.8,不公开：涉密",
            "3,库存不符,盘点库存,,\"立行立改，长期坚持\",,45,");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(
            Issue::type,
            Issue::status,
            issue -> issue.completion().percent(),
            issue -> issue.completion().done(),
            Issue::confidential)
        .containsExactly(
            tuple(IssueType.IMMEDIATE, Status.COMPLETED, 100, true, false),
            tuple(IssueType.CONTINUOUS, Status.NOT_STARTED, 80, false, true),
            tuple(IssueType.IMMEDIATE, Status.UNSTATED, 45, null, false));
  }

  private static DateInterval day(int year, int month, int day) {
    return DateInterval.day(LocalDate.of(year, month, day));
  }
}
