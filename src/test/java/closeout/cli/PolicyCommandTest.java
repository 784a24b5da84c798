package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-08-01T00:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void the_file_and_the_line_of_each_value_are_told() throws IOException {
    Path policy = write("greenDays: 30\nrules:\n  due-soon: {off: 本县不预警}\n");
    run("policy", "--policy", policy.toString());
    assertThat(printed().lines())
        .anyMatch(line -> line.matches(" +greenDays +30（" + policy + ":1）.*"))
        .anyMatch(line -> line.matches(" +rules.due-soon +本县不预警（" + policy + ":3）"))
        .anyMatch(line -> line.matches(" +yellowDays +10（内置）.*"))
        .anyMatch(line -> line.matches(" +asOf +2024-08-01（今天）.*"));
  }

  @Test
  void what_is_printed_as_yaml_is_a_policy_that_says_the_same() throws IOException {
    Path policy =
        write(
            """
            asOf: 2024-03-01
            language: zh
            profile: {reportMonths: 4}
            columns: {"整改: 人": leader, 备注: ignore}
            requiredFields: [goal, cause]
            requiredDocuments: ["no", 整改方案, 'a "b" # c']
            severities: {overdue: info}
            rules: {due-soon: {off: "本县: 不预警 # 1"}}
            areaCode: '0431'
            """);
    JsonNode first = values(policy);
    out.reset();
    run("policy", "--policy", policy.toString(), "--format", "yaml");
    Path printed = Files.writeString(folder.resolve("again.yaml"), printed());
    assertThat(values(printed)).isEqualTo(first);
  }

  @Test
  void the_schema_comes_with_the_program_and_offers_the_names_of_the_rules() throws IOException {
    assertThat(run("policy", "--format", "schema")).isEqualTo(ExitCode.PASSED);
    ObjectNode schema = (ObjectNode) json();
    for (String key : List.of("rules", "severities")) {
      ObjectNode entry = schema.withObject("/properties/" + key);
      JsonNode overdue = entry.remove("properties").get("overdue");
      assertThat(overdue).isEqualTo(entry.get("additionalProperties"));
    }
    assertThat(schema)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    Path.of("src/main/resources/closeout/schema/policy.schema.json").toFile()));
  }

  @Test
  void the_deadline_profile_of_an_input_is_shown() {
    run("policy", "testdata/dossiers/guiyu-community", "--no-policy", "--format", "json");
    assertThat(json().at("/dossiers/0/profile").textValue()).isNotBlank();
    assertThat(json().at("/policy").textValue()).isEqualTo("built-in");
  }

  @Test
  void the_language_of_the_policy_holds_unless_the_command_line_names_one() throws IOException {
    Path policy = write("language: en\n");
    Path report = Files.writeString(folder.resolve("报告.txt"), "关于巡察整改进展情况的通报\n");
    String[] command = {"check", report.toString(), "--policy", policy.toString()};
    run(command);
    assertThat(printed()).contains("FAILED");
    out.reset();
    run("check", report.toString(), "--policy", policy.toString(), "--lang", "zh");
    assertThat(printed()).doesNotContain("FAILED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy --format xml", "policy a b", "policy --policy x --no-policy"})
  void wrong_usage_is_told(String line) {
    assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(out.size()).isZero();
  }

  @Test
  void an_input_that_is_not_there_cannot_be_read() {
    assertThat(run("policy", folder.resolve("none").toString())).isEqualTo(ExitCode.NOT_READ);
  }

  /** Keys, entries and values, without their places. */
  private JsonNode values(Path policy) {
    out.reset();
    assertThat(run("policy", "--policy", policy.toString(), "--format", "json")).isZero();
    JsonNode values = json().get("values");
    values.forEach(value -> ((ObjectNode) value).retain("key", "entry", "value"));
    return values;
  }

  private JsonNode json() {
    try {
      return new ObjectMapper().readTree(printed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("closeout.yaml"), text);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String... arguments) {
    return new Application(new Console(out, err, Map.of(), Locale.CHINA, CLOCK)).run(arguments);
  }
}
