package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-08-01T00:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private Locale locale = Locale.CHINA;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--version",
        "help",
        "help check",
        "help rules",
        "check --help",
        "rules --help",
        "--lang en help check",
        "rules",
        "rules --format json",
        "rules --format markdown --lang en",
        "rules issue-without-measure"
      })
  void what_is_asked_for_goes_to_standard_output(String line) {
    assertThat(run(line.split(" "))).isEqualTo(ExitCode.PASSED);
    assertThat(out.size()).isPositive();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chekc",
        "check",
        "check --nonsense x",
        "check x --as-of",
        "check x --as-of 2024-02-30",
        "check x --as-of 1 --as-of 2",
        "check x --fail-on fatal",
        "check x --lang fr",
        "check x --format sarfi",
        "check x -f json -f text",
        "check x -f json=",
        "check x -f json=no/such/folder/a.json",
        "check x --threads 0",
        "check x --encoding klingon",
        "check x --policy a --no-policy",
        "rules no-such-rule",
        "rules a b",
        "rules --format html",
        "help nonsense"
      })
  void wrong_usage_is_two_lines_beside_the_data(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }

  @Test
  void a_policy_that_cannot_be_followed_is_wrong_usage() throws IOException {
    Path policy = Files.writeString(folder.resolve("closeout.yaml"), "greenDay: 3\nprofile: x\n");
    Path report = report();
    assertThat(run("check", report.toString(), "--policy", policy.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.startsWith(policy + ":1:"))
        .anyMatch(line -> line.startsWith(policy + ":2:"));
  }

  @Test
  void the_policy_beside_the_input_is_found_unless_none_is_wanted() throws IOException {
    Files.writeString(folder.resolve("closeout.yaml"), "greenDay: 3\n");
    assertThat(run("check", report().toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("check", report().toString(), "--no-policy", "--fail-on", "never"))
        .isNotEqualTo(ExitCode.USAGE);
  }

  @Test
  void an_option_that_names_a_missing_file_is_an_input_that_cannot_be_read() throws IOException {
    String report = report().toString();
    for (String option : new String[] {"--policy", "--evidence", "--previous"}) {
      assertThat(run("check", report, option, folder.resolve("none").toString()))
          .isEqualTo(ExitCode.NOT_READ);
    }
    assertThat(out.size()).isZero();
  }

  @Test
  void a_missing_input_cannot_be_read() {
    assertThat(run("check", folder.resolve("没有.txt").toString())).isEqualTo(ExitCode.NOT_READ);
  }

  @Test
  void an_audit_goes_to_each_file_whole() throws IOException {
    Path json = folder.resolve("结果.json");
    Path text = folder.resolve("结果.txt");
    String report = report().toString();
    run("check", report, "-f", "json=" + json, "-f", "text=" + text);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(out.size()).isZero();
    assertThat(Files.readString(json)).startsWith("{").endsWith("}\n");
    assertThat(Files.readString(text)).endsWith("\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void all_formats_can_be_had_from_one_check() throws IOException {
    List<String> formats =
        List.of("text", "html", "markdown", "csv", "json", "sarif", "junit", "gitlab", "github");
    List<String> command = new ArrayList<>(List.of("check", report().toString()));
    for (String format : formats) {
      command.addAll(List.of("-f", format + "=" + folder.resolve(format)));
    }
    assertThat(run(command.toArray(String[]::new))).isEqualTo(ExitCode.FINDINGS);
    assertThat(formats).allSatisfy(format -> assertThat(folder.resolve(format)).isNotEmptyFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "C"})
  void the_locale_of_the_machine_changes_nothing(String tag) throws IOException {
    String[] command = {"check", report().toString(), "--lang", "en"};
    run(command);
    String expected = out.toString(StandardCharsets.UTF_8);
    out.reset();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      run(command);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  @Test
  void the_language_is_the_users_where_it_is_one_of_ours() {
    locale = Locale.US;
    assertThat(help()).contains("Usage");
    locale = Locale.forLanguageTag("ug");
    assertThat(help()).contains("用法");
    environment.put("CLOSEOUT_LOCALE", "en_GB.UTF-8");
    assertThat(help()).contains("Usage");
    environment.put("CLOSEOUT_LOCALE", "C.UTF-8");
    assertThat(help()).contains("用法");
  }

  @Test
  void a_full_disk_is_no_success() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Console console = new Console(full, err, environment, locale, CLOCK);
    assertThat(new Application(console).run("check", report().toString()))
        .isEqualTo(ExitCode.INTERNAL);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  private String help() {
    out.reset();
    run("--help");
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path report() throws IOException {
    return Files.writeString(folder.resolve("报告.txt"), "关于巡察整改进展情况的通报\n\n反馈问题3个，已完成2个、基本完成1个。\n");
  }

  private int run(String... arguments) {
    return new Application(new Console(out, err, environment, locale, CLOCK)).run(arguments);
  }
}
