package closeout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownFactsTest {

  private static final Path FORMATTERS = Path.of("src/main/java/closeout/format");
  private static final Pattern ASKED = Pattern.compile("\\.facts\\((?:([A-Za-z]+)\\.class)?\\)");

  /** These are given dossiers that nobody judged. */
  private static final Set<String> OF_WHOLE_DOSSIERS =
      Set.of("Extraction.java", "StructureText.java");

  @Test
  void formatters_ask_for_no_fact_that_is_gone_after_the_judgement() throws IOException {
    try (Stream<Path> files = Files.list(FORMATTERS)) {
      Set<String> asked =
          files
              .filter(file -> !OF_WHOLE_DOSSIERS.contains(file.getFileName().toString()))
              .map(ShownFactsTest::text)
              .flatMap(text -> ASKED.matcher(text).results())
              .map((MatchResult found) -> String.valueOf(found.group(1)))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(ShownFacts.TYPES.stream().map(Class::getSimpleName)).containsAll(asked);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
