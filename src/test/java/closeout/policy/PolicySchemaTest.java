package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import closeout.dossier.Concept;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use says what the reader accepts. */
final class PolicySchemaTest {

  @TempDir Path folder;

  @Test
  void it_has_the_keys_of_the_reader() throws IOException {
    Path file = Files.writeString(folder.resolve(PolicyFile.NAME), "no-such-key: 1");
    PolicyException refused =
        catchThrowableOfType(
            PolicyException.class, () -> PolicyFile.read(file, List.of(), null, Clock.systemUTC()));
    assertThat(names(schema().get("properties")))
        .containsExactlyInAnyOrderElementsOf(known(refused.problems().get(0).arguments().get(2)));
  }

  @Test
  void it_has_the_concepts_and_profiles_of_the_reader() throws IOException {
    assertThat(values(schema().at("/$defs/concept/enum")))
        .containsExactlyElementsOf(Arrays.stream(Concept.values()).map(Concept::code).toList());
    assertThat(values(schema().at("/properties/profile/anyOf/0/enum")))
        .containsExactlyElementsOf(Profiles.names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "greenDays: 30\nmaxExtensions: 0",
        "asOf: 2024-03-01\ntimeZone: Asia/Urumqi\nlanguage: zh",
        "profile: county-3m",
        "profile: {planMonths: 1, reportMonths: 4, hardStopMonths: 12}",
        "requiredConcepts: [issue, measure]\nrequiredFields: goal\nresponsibleFields: [leader]",
        "basicCountsAsDone: true\nlongMayClose: false",
        "closureSteps: [check, approval]\ncontactRequired: phone",
        "columns: {整改牵头人: leader, 备注: ignore}",
        "severities: {overdue: info}\nrules: {due-soon: {off: 本县不预警}}",
        "requiredDocuments: [整改方案]\nsensitiveMatterWords: 征地\nareaCode: '0431'"
      })
  void the_reader_and_the_schema_accept_what_is_right(String text) throws IOException {
    assertThat(refusals(text)).isEmpty();
    assertThat(read(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a",
        "greenDay: 3",
        "greenDays: soon",
        "greenDays: -1",
        "greenDays:",
        "greenDays: [1]",
        "asOf: 2024-02-30",
        "language: fr",
        "profile: county-4m",
        "profile: {planMonth: 1}",
        "profile: {planMonths: x}",
        "requiredConcepts: [issue, mesure]",
        "requiredConcepts: {issue: true}",
        "responsibleFields: issue",
        "basicCountsAsDone: maybe",
        "closureSteps: [jump]",
        "columns: {备注: nothing}",
        "columns: [备注]",
        "severities: {overdue: fatal}",
        "severities: {overdue: off}",
        "rules: {overdue: {off: ''}}",
        "rules: {overdue: {of: 不查}}",
        "rules: {overdue: {}}",
        "rules: {overdue: 不查}",
        "areaCode: '431'"
      })
  void the_reader_and_the_schema_refuse_the_same_mistakes(String text) throws IOException {
    assertThat(refusals(text)).isNotEmpty();
    PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(text));
    assertThat(refused.problems()).allMatch(problem -> problem.line() == 1);
  }

  @Test
  void it_describes_the_keys_as_the_program_does() throws IOException {
    Properties words = new Properties();
    try (InputStream file =
        PolicyFile.class.getResourceAsStream("/closeout/messages_zh.properties")) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    schema()
        .get("properties")
        .properties()
        .forEach(
            key ->
                assertThat(key.getValue().get("description").textValue())
                    .isEqualTo(words.getProperty("policy." + key.getKey())));
  }

  private Policy read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(PolicyFile.NAME), text);
    return PolicyFile.read(file, List.of("overdue", "due-soon"), null, Clock.systemUTC());
  }

  private static Set<ValidationMessage> refusals(String text) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema())
        .validate(
            new YAMLMapper().readTree(text),
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static List<String> known(Object argument) {
    return ((List<?>) argument).stream().map(Object::toString).toList();
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper()
        .readTree(PolicyFile.class.getResourceAsStream("/closeout/schema/policy.schema.json"));
  }

  private static List<String> names(JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> values(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> values.add(value.textValue()));
    return values;
  }
}
