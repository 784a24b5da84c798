package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import closeout.dossier.Concept;
import closeout.dossier.ContactChannel;
import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyFileTest {

  private static final Clock LATE_IN_LONDON =
      Clock.fixed(Instant.parse("2024-05-31T20:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void an_empty_file_keeps_the_built_in_values() throws IOException {
    Policy policy = read("# nothing yet\n");
    assertThat(policy.greenDays()).isEqualTo(20);
    assertThat(policy.profile()).isEqualTo(Profile.AUTO);
    assertThat(policy.source()).isEqualTo(file().toString());
  }

  @Test
  void every_kind_of_value_is_read() throws IOException {
    Policy policy =
        read(
            """
            greenDays: 30
            basicCountsAsDone: true
            requiredConcepts: [issue, measure]
            contactRequired: phone
            columns:
              整改牵头人: leader
            severities:
              overdue: warning
            rules:
              due-soon: {off: 本县不预警}
            profile: county-3m
            areaCode: 0431
            """);
    assertThat(policy.greenDays()).isEqualTo(30);
    assertThat(policy.basicCountsAsDone()).isTrue();
    assertThat(policy.requiredConcepts()).isEqualTo(Set.of(Concept.ISSUE, Concept.MEASURE));
    assertThat(policy.contactRequired()).isEqualTo(Set.of(ContactChannel.PHONE));
    assertThat(policy.columns()).containsEntry("整改牵头人", Concept.LEADER);
    assertThat(policy.severities()).containsEntry("overdue", Severity.WARNING);
    assertThat(policy.disabled()).containsEntry("due-soon", "本县不预警");
    assertThat(policy.profile().name()).isEqualTo("county-3m");
    assertThat(policy.profile().chosen()).isTrue();
    assertThat(policy.areaCode()).isEqualTo("0431");
  }

  @Test
  void the_day_of_judgement_is_the_users_then_the_files_then_today() throws IOException {
    assertThat(read("{}").asOf()).isEqualTo("2024-06-01");
    assertThat(read("timeZone: Europe/London").asOf()).isEqualTo("2024-05-31");
    assertThat(read("asOf: 2024-03-01").asOf()).isEqualTo("2024-03-01");
    Files.writeString(file(), "asOf: 2024-03-01");
    LocalDate asked = LocalDate.of(2023, 1, 2);
    assertThat(PolicyFile.read(file(), rules(), asked, LATE_IN_LONDON).asOf()).isEqualTo(asked);
  }

  @Test
  void a_mistyped_key_is_answered_with_the_nearest_one() {
    assertThat(problems("greenDay: 3\n"))
        .extracting(InputError::line, InputError::code, error -> error.arguments().get(1))
        .containsExactly(tuple(1, "policy-unknown-key", "greenDays"));
  }

  @Test
  void every_mistake_is_told_with_its_line() {
    String text =
        """
        greenDays: soon
        profile: county-4m
        requiredConcepts: [issue, mesure]
        severities:
          overdue: fatal
        rules:
          overdeu: {off: 不查}
        asOf: 2024-02-30
        areaCode: 431
        """;
    assertThat(problems(text))
        .extracting(InputError::line, InputError::code)
        .containsExactly(
            tuple(1, "policy-not-a-count"),
            tuple(2, "policy-not-among"),
            tuple(3, "policy-not-among"),
            tuple(5, "policy-not-among"),
            tuple(7, "policy-unknown-rule"),
            tuple(8, "policy-not-a-date"),
            tuple(9, "policy-not-an-area-code"));
  }

  @Test
  void a_file_that_is_no_map_and_a_second_document_are_told() {
    assertThat(List.of("greenDays", "- greenDays", "greenDays: 3\n---\nyellowDays: 4\n"))
        .flatExtracting(this::problems)
        .extracting(InputError::line, InputError::code)
        .containsExactly(
            tuple(1, "policy-file-not-a-map"),
            tuple(1, "policy-file-not-a-map"),
            tuple(3, "policy-second-document"));
  }

  @Test
  void several_mistakes_in_one_map_are_all_told() {
    assertThat(problems("severities:\n  overdeu: info\n  due-soon: loud\nrules:\n  x: {off: y}\n"))
        .extracting(InputError::line, InputError::code)
        .containsExactly(
            tuple(2, "policy-unknown-rule"),
            tuple(3, "policy-not-among"),
            tuple(5, "policy-unknown-rule"));
  }

  @Test
  void terms_can_be_set_one_by_one() throws IOException {
    Profile profile = read("profile: {planMonths: 1, reportDays: 75}").profile();
    assertThat(profile.active()).isTrue();
    assertThat(profile.chosen()).isTrue();
    assertThat(profile.terms()).isEqualTo(Map.of("planMonths", 1, "reportDays", 75));
    assertThat(problems("profile: {planMonth: 1}"))
        .extracting(InputError::code, error -> error.arguments().get(1))
        .containsExactly(tuple("policy-unknown-key", "planMonths"));
  }

  @Test
  void columns_can_be_left_out_and_the_language_be_chosen() throws IOException {
    Policy policy = read("columns: {备注: ignore}\nlanguage: en\n");
    assertThat(policy.columns()).isEmpty();
    assertThat(policy.ignoredColumns()).containsExactly("备注");
    assertThat(policy.language()).isEqualTo(Language.EN);
  }

  @Test
  void every_value_tells_where_it_comes_from() throws IOException {
    Files.writeString(file(), "profile: county-3m\nseverities:\n  overdue: info\n");
    List<Decision> decisions =
        PolicyFile.inForce(file(), rules(), Map.of(), null, LATE_IN_LONDON).decisions();
    assertThat(decisions)
        .extracting(
            Decision::key, Decision::entry, Decision::value, Decision::origin, Decision::line)
        .contains(
            tuple("asOf", null, "2024-06-01", Decision.Origin.TODAY, 0),
            tuple("greenDays", null, 20, Decision.Origin.BUILT_IN, 0),
            tuple("profile", null, "county-3m", Decision.Origin.FILE, 1),
            tuple("profile", "reportMonths", 3, Decision.Origin.PROFILE, 0),
            tuple("severities", "overdue", "info", Decision.Origin.FILE, 3),
            tuple("rules", null, Map.of(), Decision.Origin.BUILT_IN, 0));
  }

  @Test
  void switching_a_rule_off_needs_a_reason() {
    assertThat(problems("severities: {overdue: off}"))
        .extracting(InputError::code)
        .containsExactly("policy-off-without-reason");
    assertThat(problems("rules: {overdue: {off: }}"))
        .extracting(InputError::code)
        .containsExactly("policy-off-without-reason");
  }

  @Test
  void what_is_no_map_of_keys_is_refused() {
    assertThat(problems("- a\n- b\n"))
        .extracting(InputError::code)
        .containsExactly("policy-file-not-a-map");
    assertThat(problems("a: [1\nb: 2"))
        .extracting(InputError::code)
        .containsExactly("policy-not-yaml");
    assertThat(problems("greenDays: 1\ngreenDays: 2"))
        .extracting(InputError::line, InputError::code)
        .containsExactly(tuple(2, "policy-repeated-key"));
  }

  @Test
  void the_policy_is_found_in_the_nearest_folder_above() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("县/镇/台账"));
    Files.writeString(folder.resolve("县").resolve(PolicyFile.NAME), "greenDays: 3");
    assertThat(PolicyFile.above(deep)).isEqualTo(folder.resolve("县").resolve(PolicyFile.NAME));
  }

  private Policy read(String text) throws IOException {
    Files.writeString(file(), text);
    return PolicyFile.read(file(), rules(), null, LATE_IN_LONDON);
  }

  private List<InputError> problems(String text) {
    return catchThrowableOfType(PolicyException.class, () -> read(text)).problems();
  }

  private Path file() {
    return folder.resolve(PolicyFile.NAME);
  }

  private static List<String> rules() {
    return List.of("due-soon", "overdue");
  }
}
