package closeout.check;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Issue;
import closeout.engine.Rulebook;
import closeout.finding.Finding;
import closeout.policy.OwnRule;
import closeout.policy.OwnRulesFile;
import closeout.policy.Policy;
import closeout.policy.PolicyFile;
import closeout.read.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions of own rules find in a ledger of four issues. */
final class OwnRulesTest {

  private static final Rulebook BUILT_IN = Rulebook.load();
  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final String LEDGER =
      """
      序号,问题类别,反馈问题,整改措施,责任领导,责任部门,责任人,整改时限,整改状态,整改进展情况,实际完成时间,佐证材料
      1,选人用人,谈话记录ＡＢＣ不全,逐人补齐谈话记录,白鹭洲,组织办,秦小满,2025年5月底前,整改中,已补齐七人,,
      2,财务管理,报销附件缺失,逐笔补齐附件；村监委会签字,闻雨亭,财政所,无,2025年4月底前,已完成,已补齐十四笔,2025-05-06,清单；照片
      3,财务管理,名单没有公示,公示名单,闻雨亭,财政所,郝向东,2025年7月,已完成,已公示,2025年7月,照片
      4,作风建设,首问责任不落实,组织集中学习,,便民中心,尚可欣,2025-06-30,未启动,,,
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{field: status, operator: equals, value: completed}                       | 2 3",
        "{field: status, operator: not-in, value: [completed, not-started]}        | 1",
        "{field: title, operator: contains, value: [abc, 公示]}                     | 1 3",
        "{field: title, operator: not-contains, value: 不}                          | 2 3",
        "{field: title, operator: starts-with, value: 名单}                         | 3",
        "{field: title, operator: ends-with, value: 不全}                           | 1",
        "{field: aspect, operator: equals, value: 财 务 管 理}                        | 2 3",
        "{field: aspect, operator: not-equals, value: 财务管理}                      | 1 4",
        "{field: aspect, operator: in, value: [作风建设, 选人用人]}                    | 1 4",
        "{field: responsibility.leader, operator: absent}                          | 4",
        "{field: responsibility.person, operator: absent}                          | 2",
        "{field: responsibility.person, operator: not-equals, value: 秦小满}         | 3 4",
        "{field: responsibility.person, operator: present}                         | 1 3 4",
        "{field: title, operator: longer-than, value: 6}                           | 1 4",
        "{field: title, operator: shorter-than, value: 7}                          | 2 3",
        "{field: dueOn, operator: before, value: as-of}                            | 1 2",
        "{field: dueOn, operator: before, value: as-of+1}                          | 1 2 4",
        "{field: dueOn, operator: before, value: as-of - 31}                       | 2",
        "{field: dueOn, operator: after, value: 2025-06-30}                        | 3",
        "{field: finishedOn, operator: after, value: {field: dueOn}}               | 2",
        "{field: finishedOn, operator: absent}                                     | 1 4",
        "{field: evidence, operator: equals, value: 1}                             | 3",
        "{field: evidence, operator: at-least, value: 1}                           | 2 3",
        "{field: evidence, operator: at-most, value: 1}                            | 1 3 4",
        "{field: evidence, operator: greater-than, value: 1}                       | 2",
        "{field: evidence, operator: less-than, value: {field: measures}}          | 1 4",
        "{field: evidence, operator: not-equals, value: 0}                         | 2 3",
        "{field: confidential, operator: equals, value: true}                      | ''",
        "{not: {field: status, operator: equals, value: completed}}                | 1 4",
        "[{field: status, operator: equals, value: completed}, {field: aspect, operator: contains, value: 财务}, {field: evidence, operator: equals, value: 2}] | 2",
        "{any: [{field: number, operator: equals, value: 1}, {field: number, operator: equals, value: 4}]} | 1 4"
      })
  void a_condition_finds_the_issues_for_which_it_holds(String condition, String numbers)
      throws IOException {
    List<Finding> findings = find("Issue", condition, "");
    assertThat(
            findings.stream()
                .map(finding -> ((Issue) finding.subject()).number())
                .collect(Collectors.joining(" ")))
        .isEqualTo(numbers);
  }

  @Test
  void a_finding_has_place_values_issue_and_fingerprint() throws IOException {
    List<Finding> findings =
        find(
            "Measure",
            "{field: issue.status, operator: equals, value: not-started}",
            "{text}{issue.title}{text}");
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.at().line()).isEqualTo(5);
              assertThat(finding.arguments()).containsExactly("组织集中学习", "首问责任不落实");
              assertThat(finding.because()).hasSize(2);
              assertThat(finding.fingerprint()).hasSize(32);
            });
  }

  @Test
  void a_list_is_asked_for_its_elements() throws IOException {
    assertThat(find("Table", "{field: labels, operator: contains, value: 责任领导}", "")).hasSize(1);
    assertThat(find("Table", "{field: labels, operator: not-contains, value: 督办人}", "")).hasSize(1);
    assertThat(find("Table", "{field: labels, operator: longer-than, value: 12}", "")).isEmpty();
    assertThat(find("Measure", "{field: classes, operator: contains, value: study}", ""))
        .hasSize(1);
  }

  @Test
  void a_rule_about_the_report_does_not_run_on_a_ledger() throws IOException {
    String rule =
        rule("Issue", "{field: title, operator: present}", "")
            .replace("    when:", "    origin: report\n    when:");
    assertThat(findings(rule, Policy.builtIn(AS_OF))).isEmpty();
  }

  @Test
  void a_policy_switches_own_rules_off_and_rates_them() throws IOException {
    String rule = rule("Issue", "{field: number, operator: equals, value: 1}", "");
    assertThat(findings(rule, policy("rules: {own-one: {off: 试行}}"))).isEmpty();
    assertThat(findings(rule, policy("severities: {own-one: error}")))
        .extracting(finding -> finding.severity().code())
        .containsExactly("error");
  }

  private Policy policy(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(PolicyFile.NAME), text);
    return PolicyFile.read(file, List.of("own-one"), AS_OF, Clock.systemUTC());
  }

  private List<Finding> find(String subject, String condition, String message) throws IOException {
    return findings(rule(subject, condition, message), Policy.builtIn(AS_OF));
  }

  private static String rule(String subject, String condition, String message) {
    return """
        rules:
          own-one:
            subject: %s
            when: %s
            severity: warning
            message: "m%s"
            remedy: r
        """
        .formatted(subject, condition, message);
  }

  private List<Finding> findings(String rules, Policy policy) throws IOException {
    Path file = Files.writeString(folder.resolve("own-rules.yaml"), rules);
    Path ledger = Files.writeString(folder.resolve("ledger.csv"), LEDGER);
    List<OwnRule> own = OwnRulesFile.read(file, List.of());
    return new Checker(BUILT_IN.with(own), policy, 1)
            .check(new Inputs(List.of(ledger), null, null, null), "test", null)
            .dossiers()
            .get(0)
            .findings()
            .stream()
            .filter(finding -> finding.rule().name().equals("own-one"))
            .toList();
  }
}
