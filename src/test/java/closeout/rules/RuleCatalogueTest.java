package closeout.rules;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.engine.Rulebook;
import closeout.finding.Language;
import closeout.finding.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every rule: one file, one name, two languages, a known basis, both fixtures. */
class RuleCatalogueTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final List<Rule> RULES = Rulebook.load().rules();

  @Test
  void the_compiled_rules_are_the_files() throws IOException {
    List<String> files =
        files().map(file -> file.getParent().getFileName() + "/" + name(file)).sorted().toList();
    List<String> compiled =
        RULES.stream().map(rule -> rule.group() + "/" + rule.name()).sorted().toList();
    assertThat(compiled).containsExactlyElementsOf(files);
  }

  @Test
  void every_rule_has_a_violating_and_a_clean_fixture_that_marks_it() {
    List<String> marked =
        Fixture.all().stream()
            .filter(Fixture::violating)
            .filter(
                fixture ->
                    fixture.expected().stream()
                        .anyMatch(mark -> mark.matches(".* " + fixture.rule() + "(:.*)?")))
            .map(Fixture::rule)
            .distinct()
            .sorted()
            .toList();
    List<String> clean =
        Fixture.all().stream()
            .filter(not(Fixture::violating))
            .filter(
                fixture ->
                    fixture.expected().stream()
                        .noneMatch(mark -> mark.matches(".* " + fixture.rule() + "(:.*)?")))
            .map(Fixture::rule)
            .distinct()
            .sorted()
            .toList();
    List<String> names = RULES.stream().map(Rule::name).toList();
    assertThat(marked).containsExactlyInAnyOrderElementsOf(names);
    assertThat(clean).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void both_languages_take_the_same_arguments_and_say_something() {
    assertThat(RULES)
        .allSatisfy(
            rule -> {
              assertThat(places(rule.messages().get(Language.EN)))
                  .isEqualTo(places(rule.messages().get(Language.ZH)));
              assertThat(rule.messages().values()).noneMatch(String::isBlank);
              assertThat(rule.remedies().values()).noneMatch(String::isBlank);
            });
  }

  @Test
  void every_basis_is_in_the_basis_table() throws IOException {
    Set<String> known =
        Files.readAllLines(Path.of("src/main/resources/closeout/basis.csv"), StandardCharsets.UTF_8)
            .stream()
            .map(line -> line.split(",")[0])
            .collect(Collectors.toSet());
    assertThat(RULES).allSatisfy(rule -> assertThat(rule.basis()).isNotEmpty().isSubsetOf(known));
  }

  @Test
  void every_folded_rule_exists() {
    Set<String> names = RULES.stream().map(Rule::name).collect(Collectors.toSet());
    names.add("*");
    assertThat(RULES).allSatisfy(rule -> assertThat(names).containsAll(rule.folds()));
  }

  @Test
  void every_file_opens_with_its_norm_and_reports_once() throws IOException {
    for (Path file : files().toList()) {
      String text = Files.readString(file);
      assertThat(text).as(file.toString()).containsPattern("/\\*\\*\\s+\\* \\p{IsHan}");
      assertThat(text.split("findings\\.report\\(", -1)).as(file.toString()).hasSize(2);
      assertThat(text)
          .as(file.toString())
          .doesNotContain("salience", "eval(", "modify(", "matches ");
    }
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".drl", "");
  }

  private static Set<String> places(String message) {
    return PLACE
        .matcher(message)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
