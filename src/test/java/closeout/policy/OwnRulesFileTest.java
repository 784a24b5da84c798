package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import closeout.dossier.Origin;
import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.finding.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnRulesFileTest {

  private static final String RULE =
      """
      rules:
        owner-missing:
          subject: Issue
          when:
            - {field: responsibility.leader, operator: absent}
          severity: warning
          message: “{title}”没有责任领导
          remedy: 补齐
      """;

  @TempDir Path folder;

  @Test
  void names_of_fields_become_places_of_the_message() throws IOException {
    OwnRule rule =
        read(RULE.replace(
                "message: “{title}”没有责任领导",
                "message: {zh: '{title} {dueOn} {title}', en: '{dueOn}'}\n    actual: '{number}'"))
            .get(0);
    assertThat(rule.rule().messages())
        .isEqualTo(Map.of(Language.ZH, "{0} {1} {0}", Language.EN, "{1}"));
    assertThat(rule.rule().actual()).isEqualTo("{2}");
    assertThat(rule.arguments())
        .extracting(FactField::name)
        .containsExactly("title", "dueOn", "number");
  }

  @Test
  void a_rule_is_kept_as_it_was_written() throws IOException {
    OwnRule rule = read(RULE).get(0);
    assertThat(rule.source()).startsWith("owner-missing:\n  subject: Issue").endsWith("remedy: 补齐");
    assertThat(rule.rule().group()).isEqualTo(OwnRule.GROUP);
  }

  @Test
  void a_rule_about_one_kind_of_input_needs_it() throws IOException {
    assertThat(read(RULE).get(0).origins()).isEqualTo(Set.of(Origin.REPORT, Origin.LEDGER));
    assertThat(read(RULE).get(0).rule().needs()).isEmpty();
    String ledger = RULE.replace("    when:", "    origin: ledger\n    when:");
    assertThat(read(ledger).get(0).rule().needs()).isEqualTo(Set.of(Need.LEDGER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owner-missing:                          | Owner_Missing:                        | 2 | not-a-rule-name | ''",
        "owner-missing:                          | overdue:                              | 2 | name-taken      | ''",
        "subject: Issue                          | subject: Isue                         | 3 | not-among       | Issue",
        "subject: Issue                          | norm: x                               | 2 | missing-key     | ''",
        "severity: warning                       | severty: warning                      | 6 | unknown-key     | severity",
        "severity: warning                       | severity: loud                        | 6 | not-among       | ''",
        "field: responsibility.leader            | field: responsibility.leadr           | 5 | unknown-field   | responsibility.leader",
        "operator: absent                        | operator: absnt                       | 5 | not-among       | absent",
        "operator: absent                        | operator: before, value: as-of        | 5 | wrong-operator  | ''",
        "operator: absent                        | operator: absent, value: x            | 5 | needless-value  | ''",
        "operator: absent                        | operator: equals                      | 5 | missing-key     | ''",
        "operator: absent                        | operator: equals, value: {field: key} | 5 | unknown-field   | ''",
        "operator: absent                        | operator: equals, value: {field: dueOn} | 5 | not-comparable | ''",
        "operator: absent                        | operator: longer-than, value: many    | 5 | not-a-count     | ''",
        "responsibility.leader, operator: absent | dueOn, operator: before, value: soon  | 5 | not-a-date      | ''",
        "responsibility.leader, operator: absent | evidence, operator: at-most, value: x | 5 | not-a-number    | ''",
        "responsibility.leader, operator: absent | certain, operator: equals, value: no  | 5 | not-a-flag      | ''",
        "responsibility.leader, operator: absent | status, operator: equals, value: done | 5 | not-among       | ''",
        "- {field: responsibility.leader, operator: absent} | - {}                       | 5 | no-condition    | ''",
        "- {field: responsibility.leader, operator: absent} | - {all: []}                | 5 | no-conditions   | ''",
        "{title}                                 | {titel}                               | 7 | unknown-field   | title",
        "remedy: 补齐                             | remedy:                               | 8 | not-text        | ''"
      })
  void a_mistake_is_told_with_its_line_and_the_nearest_word(
      String right, String wrong, int line, String code, String nearest) {
    List<InputError> problems = problems(RULE.replace(right, wrong));
    assertThat(problems)
        .extracting(InputError::line, InputError::code)
        .contains(tuple(line, "policy-" + code));
    assertThat(nearest.isEmpty() || problems.get(0).arguments().contains(nearest)).isTrue();
  }

  @Test
  void all_mistakes_of_all_rules_are_told() {
    String text =
        RULE.replace("warning", "loud").replace("{title}", "{titel}")
            + "  second-rule:\n    subject: Nothing\n";
    assertThat(problems(text)).extracting(InputError::line).containsExactly(6, 7, 10, 9);
  }

  @Test
  void deep_nesting_is_refused() {
    String deep = "{not: ".repeat(20) + "{field: title, operator: absent}" + "}".repeat(20);
    assertThat(problems(RULE.replace("{field: responsibility.leader, operator: absent}", deep)))
        .extracting(InputError::code)
        .containsExactly("policy-too-deep");
  }

  @Test
  void nothing_beside_rules_may_stand_in_the_file() {
    assertThat(problems("rule: {}"))
        .extracting(InputError::code)
        .containsExactly("policy-unknown-key");
    assertThat(problems("")).extracting(InputError::code).containsExactly("policy-missing-key");
  }

  @Test
  void keys_that_tie_facts_together_cannot_be_asked_for() {
    for (String subject : FactFields.subjects()) {
      assertThat(FactFields.of(subject).keySet())
          .isNotEmpty()
          .noneMatch(name -> name.matches("(.*\\.)?(key|forIssue|origin|at)"));
    }
  }

  private List<OwnRule> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("own-rules.yaml"), text);
    return OwnRulesFile.read(file, List.of("overdue"));
  }

  private List<InputError> problems(String text) {
    return catchThrowableOfType(PolicyException.class, () -> read(text)).problems();
  }
}
