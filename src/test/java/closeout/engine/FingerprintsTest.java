package closeout.engine;

import static closeout.engine.Examples.finding;
import static closeout.engine.Examples.issue;
import static closeout.engine.Examples.rule;
import static closeout.engine.Examples.spot;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
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

  @Test
  void consequences_are_told_apart_from_their_causes() {
    Finding cause = finding(rule("rule"), spot(3, 1, 5, null, "第×巡察组"));
    Finding consequence = finding(rule("other"), spot(9, 1, 5, null, "第×巡察组"));
    Finding marked =
        Fingerprints.mark(body(), List.of(cause.withFolded(List.of(consequence)))).get(0);
    assertThat(marked.folded().get(0).fingerprint())
        .isEqualTo(marks(body(), consequence).get(0))
        .isNotEqualTo(marked.fingerprint());
  }

  @Test
  void a_blank_cell_is_known_by_its_issue_wherever_the_issue_stands() {
    Finding third = blank("Lr3");
    Finding fourth = blank("Lr4");
    assertThat(marks(body(issue("Lr3", "车辆没有登记")), third))
        .isEqualTo(marks(body(issue("Lr4", "车辆没有登记")), fourth))
        .isNotEqualTo(marks(body(issue("Lr3", "印章没有登记")), third));
  }

  @Test
  void personal_data_cannot_be_found_by_trying_fingerprints() {
    Mention one = phone("13800138000");
    Mention other = phone("13877778000");
    assertThat(marks(body(one), finding(rule("rule"), one)))
        .isEqualTo(marks(body(other), finding(rule("rule"), other)));
  }

  private static Mention phone(String number) {
    Location at = new Location("report.txt", 1, 1, 1, 12, number, null, null, null, null);
    return new Mention(
        at, Origin.REPORT, MentionKind.MOBILE_NUMBER, number, "", "电话" + number, null, true);
  }

  private static Finding blank(String issue) {
    Location at = new Location("ledger.csv", 4, 1, 4, 1, "", 4, "责任人", null, null);
    Field field = new Field(at, Origin.LEDGER, issue, Concept.PERSON, "责任人", "", Content.BLANK);
    return finding(rule("rule"), field);
  }

  private static Dossier body(Fact... facts) {
    return new Dossier("青石镇", List.of(), List.of(), List.of(facts));
  }

  private static List<String> marks(String dossier, Finding... findings) {
    return marks(new Dossier(dossier, List.of(), List.of(), List.of()), findings);
  }

  private static List<String> marks(Dossier dossier, Finding... findings) {
    return Fingerprints.mark(dossier, List.of(findings)).stream()
        .map(Finding::fingerprint)
        .toList();
  }
}
