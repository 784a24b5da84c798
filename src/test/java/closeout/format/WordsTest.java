package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Fact;
import closeout.finding.Language;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Pattern ERROR =
      Pattern.compile(
          "(?:wholeFile|DocumentException|problems\\.at|InputError|error)\\([^;\"]{0,80}\"([a-z-]+)\"");
  private static final JavaClasses FACTS =
      new ClassFileImporter().importPackages("closeout.dossier", "closeout.finding");

  @Test
  void both_languages_have_the_same_keys_with_the_same_places() {
    Words chinese = Words.of(Language.ZH);
    Words english = Words.of(Language.EN);
    assertThat(english.keys()).isEqualTo(chinese.keys());
    assertThat(chinese.keys())
        .allSatisfy(key -> assertThat(places(english, key)).isEqualTo(places(chinese, key)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_constant_has_a_word(Language language) {
    List<String> keys =
        FACTS.stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(constant -> Words.key((Enum<?>) constant))
            .toList();
    assertThat(keys).allMatch(Words.of(language)::has);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_fact_has_a_word(Language language) {
    List<String> keys =
        FACTS.stream()
            .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
            .map(type -> "fact." + type.getSimpleName())
            .toList();
    assertThat(keys).allMatch(Words.of(language)::has);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_reading_error_has_words(Language language) throws IOException {
    List<String> codes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/closeout/read"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ERROR.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
      }
    }
    assertThat(codes).contains("missing").allMatch(code -> Words.of(language).has("error." + code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_zh", "messages_en", "help_zh", "help_en"})
  void no_key_is_there_twice(String name) throws IOException {
    Path file = Path.of("src/main/resources/closeout", name + ".properties");
    List<String> keys =
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[^#=]+=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_group_of_rules_has_a_word(Language language) throws IOException {
    try (Stream<Path> groups = Files.list(Path.of("rules"))) {
      assertThat(groups.map(group -> "group." + group.getFileName()))
          .allMatch(Words.of(language)::has);
    }
  }

  private static Set<String> places(Words words, String key) {
    return PLACE
        .matcher(words.template(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
