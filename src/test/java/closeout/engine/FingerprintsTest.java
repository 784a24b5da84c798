package closeout.engine;

import static closeout.engine.Examples.finding;
import static closeout.engine.Examples.rule;
import static closeout.engine.Examples.spot;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void moving_a_line_leaves_the_fingerprint_alone() {
    Finding here = finding(rule("rule"), spot(3, 1, 5, null, "第×巡察组"));
    Finding there = finding(rule("rule"), spot(80, 7, 11, null, "第×巡察组"));
    assertThat(marks("青石镇", here)).isEqualTo(marks("青石镇", there));
  }

  @Test
  void width_and_blanks_leave_the_fingerprint_alone() {
    Finding narrow = finding(rule("rule"), spot(3, 1, 5, null, "2025年X月"));
    Finding wide = finding(rule("rule"), spot(3, 1, 5, null, "２０２５ 年 Ｘ 月"));
    assertThat(marks("青石镇", narrow)).isEqualTo(marks("青石镇", wide));
  }

  @Test
  void another_rule_body_or_text_is_another_finding() {
    Finding one = finding(rule("rule"), spot(3, 1, 5, null, "第×巡察组"));
    Finding ruled = finding(rule("other"), spot(3, 1, 5, null, "第×巡察组"));
    Finding worded = finding(rule("rule"), spot(3, 1, 5, null, "第×督察组"));
    assertThat(
            List.of(
                marks("青石镇", one), marks("白沙镇", one), marks("青石镇", ruled), marks("青石镇", worded)))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_same_words_twice_are_two_findings() {
    Finding first = finding(rule("rule"), spot(3, 1, 5, null, "第×巡察组"));
    Finding second = finding(rule("rule"), spot(9, 1, 5, null, "第×巡察组"));
    assertThat(marks("青石镇", first, second)).doesNotHaveDuplicates().hasSize(2);
  }

  private static List<String> marks(String dossier, Finding... findings) {
    return Fingerprints.mark(dossier, List.of(findings)).stream()
        .map(Finding::fingerprint)
        .toList();
  }
}
