package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files of the user, which are programs: only where the user says so, and each on its own. */
final class CodeRulesTest {

  private static final String GOOD =
      """
      package rules.own;

      import closeout.dossier.Issue;

      global closeout.engine.Findings findings;

      /** 标题不得太长。 */
      rule "title-too-long"
          @severity( WARNING )
          @zh( "标题“{0}”太长。" )
          @en( "The title “{0}” is too long." )
          @remedy_zh( "概括标题。" )
          @remedy_en( "Shorten the title." )
          @basis( "本单位规定" )
          @subject( Issue )
      when
          $issue : Issue( $title : title, title.length > 9 )
      then
          findings.report( kcontext, $issue, $title );
      end
      """;
  private static final String INPUT = "testdata/own-rules";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;
  private Path rules;
  private Path cache;

  @BeforeEach
  void lay() throws IOException {
    rules = Files.createDirectories(folder.resolve("rules"));
    cache = folder.resolve("cache");
  }

  @Test
  void a_file_is_compiled_once_and_made_anew_where_the_copy_is_broken() throws IOException {
    write("good.drl", GOOD);
    check(ExitCode.FINDINGS);
    List<Integer> lines = found("title-too-long");
    assertThat(lines).containsExactly(2, 4, 5);
    assertThat(said()).hasSize(2).first().asString().contains(rules.toString());
    Path kept = kept();
    byte[] archive = Files.readAllBytes(kept);
    Files.setLastModifiedTime(kept, FileTime.fromMillis(0));
    check(ExitCode.FINDINGS);
    assertThat(found("title-too-long")).isEqualTo(lines);
    assertThat(Files.getLastModifiedTime(kept).toMillis()).isZero();
    Files.write(kept, new byte[] {1, 2, 3});
    check(ExitCode.FINDINGS);
    assertThat(found("title-too-long")).isEqualTo(lines);
    assertThat(Files.size(kept)).isEqualTo(archive.length);
  }

  @Test
  void a_bad_file_is_told_with_its_line_and_stops_only_itself() throws IOException {
    write("good.drl", GOOD);
    write("condition.drl", GOOD.replace("title.length", "titel.length"));
    write("consequence.drl", GOOD.replace("$issue, $title", "$issue, $titel"));
    write("syntax.drl", GOOD.replace("when", "wehn"));
    write("taken.drl", GOOD.replace("title-too-long", "overdue"));
    write(
        "throws.drl",
        GOOD.replace("too-long", "throws")
            .replaceAll("findings.rep.*", "throw new IllegalStateException();"));
    write("unfit.drl", GOOD.replace("too-long", "unfit").replace("WARNING", "LOUD"));
    write("silent.drl", "package rules.own;\n");
    check(ExitCode.NOT_READ);
    assertThat(found("title-too-long")).containsExactly(2, 4, 5);
    assertThat(found("overdue")).containsExactly(2);
    assertThat(said().stream().filter(line -> line.contains(".drl")).map(this::place))
        .containsExactly(
            "condition.drl:17",
            "consequence.drl:19",
            "silent.drl",
            "syntax.drl:16",
            "taken.drl:8",
            "throws.drl",
            "unfit.drl:8");
  }

  @Test
  void no_rule_file_is_touched_without_the_option() throws IOException {
    write("good.drl", GOOD);
    assertThat(run("check", INPUT, "--fail-on", "never")).isZero();
    assertThat(cache).doesNotExist();
    assertThat(run("check", INPUT, "--allow-code-rules", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.NOT_READ);
  }

  private void check(int code) {
    String format = "json=" + audit();
    assertThat(run("check", INPUT, "--allow-code-rules", rules.toString(), "-f", format))
        .isEqualTo(code);
  }

  /** The lines of the ledger at which a rule found something. */
  private List<Integer> found(String rule) throws IOException {
    List<Integer> lines = new ArrayList<>();
    for (JsonNode finding :
        new ObjectMapper().readTree(audit().toFile()).at("/dossiers/0/findings")) {
      if (finding.get("rule").textValue().equals(rule)) {
        lines.add(finding.at("/location/line").intValue());
      }
    }
    return lines;
  }

  private Path audit() {
    return folder.resolve("audit.json");
  }

  private Path kept() throws IOException {
    try (Stream<Path> files = Files.list(cache.resolve("closeout"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private String place(String line) {
    return line.substring(rules.toString().length() + 1, line.indexOf(": "));
  }

  private List<String> said() {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith(" "))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(rules.resolve(name), text);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
    Console console = new Console(out, err, environment, Locale.US, Clock.systemUTC());
    return new Application(console).run(arguments);
  }
}
