package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what the program prints. */
class ReadmeTest {

  /** Short and the same everywhere, so that lines break where they do in the README. */
  private static final Path FOLDER = Path.of("target");

  @ParameterizedTest
  @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
  void the_example_is_what_the_sample_gives(Path readme, String language) throws IOException {
    String example = Files.readString(readme).split("```")[1].strip();
    assertThat(printed("--lang", language)).contains(example.split("\n\n"));
  }

  @ParameterizedTest
  @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
  void the_waiver_of_the_example_does_what_is_shown(Path readme, String language)
      throws IOException {
    String behind = Files.readString(readme).split("```csv\n")[1];
    Path list = Files.writeString(FOLDER.resolve("waivers.csv"), behind.split("```")[0]);
    String shown = behind.split("```\n\n```\n")[1].split("```")[0].strip();
    assertThat(printed("--lang", language, "--waivers", list.toString()))
        .contains(shown.split("\n\n"));
  }

  /** What the check of the sample prints, paths seen from the folder of the test. */
  private String printed(String... options) {
    List<String> line = new ArrayList<>(List.of("check", "testdata/dossiers/guiyu-community"));
    line.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(out, new ByteArrayOutputStream(), Map.of(), Locale.ROOT, Clock.systemUTC());
    int code = new Application(console).run(line.toArray(String[]::new));
    assertThat(code).isEqualTo(ExitCode.FINDINGS);
    return out.toString(StandardCharsets.UTF_8).replace(FOLDER + "/", "");
  }
}
