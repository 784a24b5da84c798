package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded before anything is done decides how long a user waits. */
class StartupTest {

  private static final List<String> ENGINE = List.of("org.drools.", "org.kie.", "rules.");
  private static final List<String> FORMATS = List.of("com.fasterxml.", "org.yaml.");

  @Test
  void neither_version_nor_help_loads_the_rules(@TempDir Path folder) throws Exception {
    assertThat(loaded(folder, "--version")).noneMatch(name -> of(name, ENGINE));
    assertThat(loaded(folder, "--help")).noneMatch(name -> of(name, ENGINE));
    assertThat(loaded(folder, "help", "check")).noneMatch(name -> of(name, ENGINE));
  }

  @Test
  void a_check_without_policy_loads_what_reads_no_yaml_and_writes_no_json(@TempDir Path folder)
      throws Exception {
    Path report = folder.resolve("report.txt");
    Files.writeString(report, "中共云岫县石溪镇委员会关于巡察整改进展情况的通报\n一、关于“学习不扎实”的问题\n已完成整改。\n");
    List<String> classes = loaded(folder, "check", report.toString(), "--no-policy");
    assertThat(classes).anyMatch(name -> of(name, ENGINE));
    assertThat(classes).noneMatch(name -> of(name, FORMATS));
  }

  private static boolean of(String name, List<String> packages) {
    return packages.stream().anyMatch(name::startsWith);
  }

  private static List<String> loaded(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:file=" + log,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isLessThan(2);
    try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
      return lines
          .map(line -> line.substring(line.lastIndexOf(']') + 1).strip())
          .map(line -> line.split(" ")[0])
          .toList();
    }
  }
}
