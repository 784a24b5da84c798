package closeout.rules;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.engine.Rulebook;
import closeout.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fixture gives exactly the findings that are marked in it, whichever rule they come from,
 * and so does every pair of a rule's fixtures.
 */
class RuleFixturesTest {

  private static final Rulebook RULEBOOK = Rulebook.load();

  @ParameterizedTest
  @MethodSource("fixtures")
  void the_rules_find_what_is_marked_and_nothing_else(Fixture fixture, @TempDir Path copy)
      throws IOException {
    List<Finding> found = fixture.found(RULEBOOK, copy);
    assertThat(fixture.asMarks(found, copy)).containsExactlyElementsOf(fixture.expected());
    if (fixture.hasValues()) {
      List<String> values = fixture.asValues(found, copy);
      if ("update".equals(System.getProperty("golden")) && !fixture.pair()) {
        Files.write(fixture.values(), values);
      }
      assertThat(values).containsExactlyElementsOf(fixture.expectedValues());
    }
  }

  /**
   * All of them, or those of the rules named in the system property "fixture", separated by commas.
   */
  static List<Fixture> fixtures() {
    String wanted = System.getProperty("fixture", "");
    List<String> rules = List.of(wanted.split(","));
    return Stream.concat(Fixture.all().stream(), FixturePairs.all().stream())
        .filter(
            fixture -> wanted.isBlank() || wanted.startsWith("$") || rules.contains(fixture.rule()))
        .toList();
  }
}
