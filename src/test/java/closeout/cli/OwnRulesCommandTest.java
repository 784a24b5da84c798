package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import closeout.finding.Language;
import closeout.format.Presentation;
import closeout.format.RuleSchema;
import closeout.policy.OwnRulesFile;
import closeout.policy.PolicyException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own rules as users meet them: the example of the documentation, the schema, the exit codes. */
final class OwnRulesCommandTest {

  private static final Path EXAMPLE = Path.of("testdata/own-rules");
  private static final String RULE =
      """
      rules:
        owner-missing:
          subject: Issue
          when: {field: responsibility.leader, operator: absent}
          severity: warning
          message: 没有责任领导
          remedy: 补齐
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void the_example_finds_what_its_rules_are_about() throws IOException {
    run("check", EXAMPLE.toString(), "--format", "json");
    List<String> own = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(printed()).at("/dossiers/0/findings")) {
      if (finding.get("group").textValue().equals("own")) {
        own.add(
            finding.at("/location/line").intValue()
                + " "
                + finding.get("severity").textValue()
                + " "
                + finding.get("rule").textValue());
      }
    }
    assertThat(own)
        .containsExactly(
            "2 error key-aspect-not-done",
            "4 warning single-evidence-for-funds",
            "6 warning measure-without-verb-of-action");
  }

  @ParameterizedTest
  @CsvSource({"docs/own-rules.md, en", "docs/own-rules.zh-CN.md, zh"})
  void the_documentation_shows_the_example(Path page, String language) throws IOException {
    String text = Files.readString(page);
    String rules = text.split("```yaml\n")[1].split("```")[0];
    assertThat(Files.readString(EXAMPLE.resolve("own-rules.yaml"))).contains(rules);
    run("check", EXAMPLE.toString(), "--lang", language);
    assertThat(printed()).contains(text.split("```text\n")[1].split("```")[0]);
  }

  @Test
  void own_rules_are_listed_and_explained_like_any_other() {
    String policy = EXAMPLE.resolve("closeout.yaml").toString();
    run("rules", "--policy", policy, "--format", "json");
    assertThat(printed()).contains("\"single-evidence-for-funds\"");
    out.reset();
    run("rules", "key-aspect-not-done", "--policy", policy);
    assertThat(printed()).contains("选人用人方面的问题应当在集中整改期内完成。").contains("工作办法第九条");
  }

  @Test
  void a_rule_that_cannot_be_followed_is_wrong_usage() throws IOException {
    Path rules = write(RULE.replace("absent", "absnt"));
    assertThat(run("check", EXAMPLE.toString(), "--rules", rules.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(rules + ":4:");
    assertThat(out.size()).isZero();
  }

  @Test
  void a_file_that_is_missing_is_told_where_it_is_named() throws IOException {
    assertThat(run("rules", "--rules", folder.resolve("none.yaml").toString()))
        .isEqualTo(ExitCode.NOT_READ);
    Path policy = Files.writeString(folder.resolve("closeout.yaml"), "ownRules: none.yaml\n");
    assertThat(run("rules", "--policy", policy.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(policy + ":1:1: ");
  }

  @Test
  void the_schema_accepts_the_example() throws IOException {
    assertThat(refusals(Files.readString(EXAMPLE.resolve("own-rules.yaml")))).isZero();
    assertThat(refusals(RULE)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Issue|Isue",
        "subject: Issue|norm: x",
        "severity|severty",
        "warning|loud",
        "responsibility.leader|responsibility.leadr",
        "absent|absnt",
        "absent|before, value: as-of",
        "absent|equals",
        "responsibility.leader, operator: absent|dueOn, operator: before, value: soon",
        "responsibility.leader, operator: absent|evidence, operator: at-most, value: x",
        "responsibility.leader, operator: absent|status, operator: equals, value: done",
        "{field: responsibility.leader, operator: absent}|{all: []}",
        "{field: responsibility.leader, operator: absent}|{}",
        "owner-missing|Owner_Missing",
        "remedy: 补齐|remedy:"
      })
  void the_schema_refuses_what_the_program_refuses(String mistake) throws IOException {
    String[] parts = mistake.split("\\|");
    String text = RULE.replace(parts[0], parts[1]);
    assertThat(text).isNotEqualTo(RULE);
    assertThat(refusals(text)).isPositive();
    Path file = write(text);
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(() -> OwnRulesFile.read(file, List.of()));
  }

  private static int refusals(String text) throws IOException {
    ByteArrayOutputStream schema = new ByteArrayOutputStream();
    new RuleSchema().list(List.of(), Presentation.plain(Language.ZH), schema);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema.toString(StandardCharsets.UTF_8))
        .validate(new YAMLMapper().readTree(text))
        .size();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("own-rules.yaml"), text);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String... arguments) {
    Console console = new Console(out, err, Map.of(), Locale.CHINA, Clock.systemUTC());
    return new Application(console).run(arguments);
  }
}
