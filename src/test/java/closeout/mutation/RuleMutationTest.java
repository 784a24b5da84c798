package closeout.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tells which mistakes that one could make in a rule no fixture would notice: {@code mvn -Pmutation
 * verify} tries all rules, {@code -Dmutation=touched} those that the change touches. With {@code
 * -Dgolden=update} it takes the survivors that are none any more out of their file.
 */
class RuleMutationTest {

  /** What is tried where git does not tell what was touched. */
  private static final List<String> SAMPLE = List.of("due-soon", "overdue", "self-review");

  private static final Path SCORE = Path.of("target/mutation.txt");
  private static final Survivors SURVIVORS = Survivors.read();

  @TempDir private static Path workplace;
  private static Laboratory laboratory;

  @ParameterizedTest(allowZeroInvocations = true)
  @EnabledIfSystemProperty(named = "mutation", matches = "[a-z].*")
  @MethodSource("rules")
  void every_mutant_of_a_rule_makes_a_fixture_fail(RuleFile rule) throws Exception {
    if (laboratory == null) {
      laboratory = new Laboratory(workplace);
    }
    List<Outcome> outcomes = laboratory.examine(rule);
    record(rule, outcomes);
    List<String> survivors =
        outcomes.stream()
            .filter(outcome -> outcome.kind() == Outcome.Kind.SURVIVED)
            .map(outcome -> outcome.mutant().toString())
            .toList();
    if ("update".equals(System.getProperty("golden"))) {
      SURVIVORS.keep(rule.name(), survivors);
    }
    assertThat(survivors)
        .as("the surviving mutants, which need a fixture or a line in " + Survivors.FILE)
        .containsExactlyInAnyOrderElementsOf(SURVIVORS.of(rule.name()));
  }

  @Test
  void every_survivor_is_of_a_rule_that_exists_and_has_a_reason() {
    Set<String> rules = RuleFile.all().stream().map(RuleFile::name).collect(Collectors.toSet());
    assertThat(SURVIVORS.reasons().keySet())
        .allSatisfy(mutant -> assertThat(rules).contains(mutant.split(": ", 2)[0]));
    assertThat(SURVIVORS.reasons().values()).noneMatch(String::isBlank);
  }

  /** What the system property "mutation" asks for: all rules, those touched, or those it names. */
  static List<RuleFile> rules() {
    String wanted = System.getProperty("mutation", "");
    return switch (wanted) {
      case "all" -> RuleFile.all();
      case "touched" -> named(Touched.rules().orElse(SAMPLE));
      default -> named(List.of(wanted.split(",")));
    };
  }

  private static List<RuleFile> named(List<String> names) {
    return RuleFile.all().stream().filter(rule -> names.contains(rule.name())).toList();
  }

  private static void record(RuleFile rule, List<Outcome> outcomes) throws Exception {
    StringBuilder score = new StringBuilder(rule.group() + "/" + rule.name() + ":");
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      long count = outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
      score
          .append(' ')
          .append(count)
          .append(' ')
          .append(kind.name().toLowerCase(java.util.Locale.ROOT));
    }
    Files.writeString(
        SCORE,
        score.append('\n'),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
