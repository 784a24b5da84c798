package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules' pages of the documentation are what the program prints; {@code -Dgolden=update} writes
 * them anew.
 */
class RulesPageTest {

  @ParameterizedTest
  @CsvSource({"docs/rules.md, en", "docs/rules.zh-CN.md, zh"})
  void the_page_is_current(Path page, String language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(out, new ByteArrayOutputStream(), Map.of(), Locale.ROOT, Clock.systemUTC());
    new Application(console).run("rules", "--format", "markdown", "--lang", language);
    String text = out.toString(StandardCharsets.UTF_8);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(page, text);
    }
    assertThat(Files.readString(page))
        .as("%s is old; mvn test -Dgolden=update -Dtest=RulesPageTest writes it anew", page)
        .isEqualTo(text);
  }
}
