package closeout.engine;

import static closeout.engine.Examples.finding;
import static closeout.engine.Examples.rule;
import static closeout.engine.Examples.spot;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void a_consequence_of_the_same_issue_goes_under_its_cause() {
    Finding cause = finding(rule("cause", "consequence"), spot(1, 1, 5, "issue-1", "甲"));
    Finding consequence = finding(rule("consequence"), spot(2, 1, 5, "issue-1", "乙"));
    assertThat(tree(cause, consequence)).containsExactly("cause[consequence[]]");
  }

  @Test
  void what_happens_to_another_issue_stands_by_itself() {
    Finding cause = finding(rule("cause", "consequence"), spot(1, 1, 5, "issue-1", "甲"));
    Finding other = finding(rule("consequence"), spot(2, 1, 5, "issue-2", "乙"));
    assertThat(tree(cause, other)).containsExactly("cause[]", "consequence[]");
  }

  @Test
  void a_rule_that_is_not_named_is_not_folded() {
    Finding cause = finding(rule("cause", "consequence"), spot(1, 1, 5, "issue-1", "甲"));
    Finding other = finding(rule("independent"), spot(1, 1, 5, "issue-1", "甲"));
    assertThat(tree(cause, other)).containsExactly("cause[]", "independent[]");
  }

  @Test
  void a_star_takes_whatever_stands_inside_the_same_place() {
    Finding cause = finding(rule("cause", "*"), spot(1, 3, 9, null, "九月三十一日"));
    Finding inside = finding(rule("inside"), spot(1, 4, 8, null, "月三十一"));
    Finding around = finding(rule("around"), spot(1, 1, 30, null, "甲"));
    assertThat(tree(cause, inside, around)).containsExactly("around[]", "cause[inside[]]");
  }

  @Test
  void the_consequence_of_a_consequence_is_not_lost() {
    Finding first = finding(rule("first", "second"), spot(1, 1, 5, "issue-1", "甲"));
    Finding second = finding(rule("second", "third"), spot(2, 1, 5, "issue-1", "乙"));
    Finding third = finding(rule("third"), spot(3, 1, 5, "issue-1", "丙"));
    assertThat(tree(third, second, first)).containsExactly("first[second[third[]]]");
  }

  private static List<String> tree(Finding... findings) {
    return Folding.fold(List.of(findings)).stream().map(FoldingTest::tree).sorted().toList();
  }

  private static String tree(Finding finding) {
    return finding.rule().name() + finding.folded().stream().map(FoldingTest::tree).toList();
  }
}
