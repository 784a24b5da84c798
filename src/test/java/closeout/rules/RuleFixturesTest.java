package closeout.rules;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.engine.Rulebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fixture gives exactly the findings that are marked in it, whichever rule they come from.
 */
class RuleFixturesTest {

  private static final Rulebook RULEBOOK = Rulebook.load();

  @ParameterizedTest
  @MethodSource("fixtures")
  void the_rules_find_what_is_marked_and_nothing_else(Fixture fixture, @TempDir Path copy) {
    assertThat(fixture.found(RULEBOOK, copy)).containsExactlyElementsOf(fixture.expected());
  }

  /**
   * All of them, or those of the rules named in the system property "fixture", separated by commas.
   */
  static List<Fixture> fixtures() {
    String wanted = System.getProperty("fixture", "");
    List<String> rules = List.of(wanted.split(","));
    return Fixture.all().stream()
        .filter(
            fixture -> wanted.isBlank() || wanted.startsWith("$") || rules.contains(fixture.rule()))
        .toList();
  }
}
