package closeout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Measures an export beside DuckDB, Java written for the table, and Commons CSV that only iterates;
 * {@code mvn -Pbench-export verify}. All of them must count the same; times are only printed.
 */
class ExportBenchmark {

  private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
  private static final double DEFECTS =
      Double.parseDouble(System.getProperty("bench.defects", "0.01"));
  private static final List<String> LONG =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms64m",
          "-Xmn16m",
          "-XX:MinHeapFreeRatio=30",
          "-XX:MaxHeapFreeRatio=40");
  private static final Path FOLDER = Path.of("target", "bench");

  private final Path export = FOLDER.resolve("export-" + ROWS + ".csv");
  private Measured floor;

  @Test
  void an_export_beside_its_peers() throws Exception {
    Files.createDirectories(FOLDER);
    ExportWriter.write(export, ROWS, DEFECTS, 7);
    floor = Measured.java(LONG, Reference.class.getName(), export.toString());
    show("Commons CSV iterates", floor);
    Map<String, Long> counts = peer("java");
    assertThat(peer("duckdb")).isEqualTo(counts);
    assertThat(closeout("closeout, 1 thread", export, "--threads", "1")).isEqualTo(counts);
    assertThat(closeout("closeout, 2 threads", export, "--threads", "2")).isEqualTo(counts);
    again();
  }

  private void again() throws IOException, InterruptedException {
    Path state = FOLDER.resolve("state-" + ROWS);
    Files.deleteIfExists(state.resolve("audits.closeout"));
    String[] kept = {"--threads", "2", "--state", state.toString()};
    closeout("closeout, keeping a state", export, kept);
    closeout("closeout, nothing changed", export, kept);
    Path changed = FOLDER.resolve("changed-" + ROWS + ".csv");
    ExportWriter.change(export, changed);
    Files.copy(changed, export, StandardCopyOption.REPLACE_EXISTING);
    Map<String, Long> replayed = closeout("closeout, a body in a hundred changed", export, kept);
    assertThat(replayed).isEqualTo(peer("duckdb"));
  }

  private Map<String, Long> peer(String name) throws IOException, InterruptedException {
    Path counts = FOLDER.resolve(name + "-counts.txt");
    List<String> options = name.equals("java") ? LONG : List.of();
    show(
        name + ", only counting",
        Measured.java(options, Peer.class.getName(), name, export.toString(), counts.toString()));
    return Peer.counts(counts);
  }

  private Map<String, Long> closeout(String what, Path input, String... more)
      throws IOException, InterruptedException {
    Path findings = FOLDER.resolve("findings.csv");
    List<String> arguments =
        new ArrayList<>(
            List.of("check", input.toString(), "--no-policy", "--as-of", ExportWriter.AS_OF));
    arguments.addAll(List.of("-f", "csv=" + findings, "--quiet"));
    arguments.addAll(Arrays.asList(more));
    show(what, Measured.java(LONG, Main.class.getName(), arguments.toArray(String[]::new)));
    return Peer.told(findings);
  }

  private void show(String what, Measured measured) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-40s %8.2f s %8.2f s CPU %5d MB %9.0f rows/s %6.1f x iterating",
            what,
            measured.seconds(),
            measured.cpu(),
            measured.peak(),
            ROWS / measured.seconds(),
            measured.cpu() / floor.cpu()));
  }
}
