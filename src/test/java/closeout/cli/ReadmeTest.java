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

/** What the README shows is what the program prints. */
class ReadmeTest {

  @ParameterizedTest
  @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
  void the_example_is_what_the_sample_gives(Path readme, String language) throws IOException {
    String example = Files.readString(readme).split("```")[1].strip();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(out, new ByteArrayOutputStream(), Map.of(), Locale.ROOT, Clock.systemUTC());
    int code =
        new Application(console)
            .run("check", "testdata/dossiers/guiyu-community", "--lang", language);
    String printed = out.toString(StandardCharsets.UTF_8);
    assertThat(code).isEqualTo(ExitCode.FINDINGS);
    assertThat(printed).contains(example.split("\n\n"));
  }
}
