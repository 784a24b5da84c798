package closeout.match;

import static closeout.match.Issues.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Issue;
import closeout.dossier.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueNumbersTest {

  @Test
  void numbers_are_compared_without_padding_brackets_and_width() {
    assertThat(List.of("7", "07", "７", "（7）", "7.", " 7、"))
        .extracting(IssueNumbers::normal)
        .containsOnly("7");
    assertThat(IssueNumbers.normal("A-3")).isEqualTo("A-3");
    assertThat(IssueNumbers.normal(null)).isEmpty();
  }

  @Test
  void a_restart_under_a_second_aspect_makes_groups() {
    Issue one = ledger(2, "思想建设", "1", "学习记录不全");
    Issue two = ledger(3, "思想建设", "2", "心得雷同");
    Issue again = ledger(4, "财务管理", "1", "报销附件缺失");
    assertThat(IssueNumbers.groups(List.of(one, two, again)))
        .containsExactly(List.of(one, two), List.of(again));
  }

  @Test
  void a_numbering_through_all_aspects_is_one_group() {
    Issue one = ledger(2, "思想建设", "1", "学习记录不全");
    Issue two = ledger(3, "财务管理", "2", "报销附件缺失");
    assertThat(IssueNumbers.groups(List.of(one, two))).containsExactly(List.of(one, two));
  }

  @Test
  void a_skip_and_a_repetition_break_the_sequence() {
    List<Issue> group =
        List.of(
            ledger(2, "1", "甲站没有公示"),
            ledger(3, "2", "乙站没有公示"),
            ledger(4, "2", "丙站没有公示"),
            ledger(5, "4", "丁站没有公示"));
    assertThat(IssueNumbers.breaks(group))
        .extracting(Sequence::ordinals)
        .containsExactly(List.of(2, 2), List.of(2, 4));
  }

  @Test
  void numbers_that_are_no_plain_numbers_break_nothing() {
    List<Issue> group =
        List.of(ledger(2, "1", "甲站没有公示"), ledger(3, "附1", "乙站没有公示"), ledger(4, "9", "丙站没有公示"));
    assertThat(IssueNumbers.breaks(group)).isEmpty();
  }
}
