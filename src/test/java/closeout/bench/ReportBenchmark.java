package closeout.bench;

import closeout.cli.Main;
import closeout.corpus.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Measures whole runs and prints them beside references of the same run; {@code mvn -Pbench
 * verify}. It judges nothing: the machine's other work decides too much.
 */
class ReportBenchmark {

  private static final int REPORTS = Integer.getInteger("bench.reports", 1000);
  private static final int CHARACTERS = 6000;
  private static final int LONG_TEXT = 5_000_000;
  private static final int ROWS = 1_000_000;
  private static final int RUNS = 3;
  private static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
  private static final List<String> LONG =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms64m",
          "-Xmn16m",
          "-XX:MinHeapFreeRatio=30",
          "-XX:MaxHeapFreeRatio=40");
  private static final Path FOLDER = Path.of("target", "bench");

  @Test
  void whole_runs_beside_references() throws Exception {
    Path reports = FOLDER.resolve("reports-" + REPORTS);
    if (Files.notExists(reports)) {
      ReportFolder.fill(reports, REPORTS, CHARACTERS);
    }
    Path one = reports.resolve("body-0000").resolve("report.txt");
    Measured bare = Measured.best(RUNS, QUICK, Reference.class.getName());
    show("bare JVM", bare, "");
    show("--version", RUNS, bare, "--version");
    show("one report, cold, without an archive of classes", RUNS, bare, "check", one.toString());
    table();
    Measured batch = run(LONG, "check", reports.toString());
    show(
        REPORTS + " reports",
        batch,
        "%.0f reports/s, %.1f per second of CPU"
            .formatted(REPORTS / batch.seconds(), REPORTS / batch.cpu()));
    lengths();
  }

  private static void table() throws IOException, InterruptedException {
    Path table = FOLDER.resolve("table.csv");
    Reference.write(table, ROWS);
    Measured iterate = Measured.best(RUNS, LONG, Reference.class.getName(), table.toString());
    show(
        "Commons CSV iterates over " + ROWS + " rows",
        iterate,
        "%.0f rows/s".formatted(ROWS / iterate.seconds()));
  }

  /** The time of a text five times as long tells whether reading is linear. */
  private static void lengths() throws IOException, InterruptedException {
    for (int length : new int[] {LONG_TEXT / 5, LONG_TEXT}) {
      Path text = FOLDER.resolve("text-" + length + ".txt");
      Files.writeString(text, ReportFolder.text(length));
      Measured whole = run(LONG, "check", text.toString());
      show(length + " characters in one text", whole, "");
    }
  }

  private static void show(String what, int runs, Measured bare, String... arguments)
      throws IOException, InterruptedException {
    Measured measured = Measured.best(runs, QUICK, Main.class.getName(), arguments);
    show(what, measured, "%.1f x bare JVM".formatted(measured.seconds() / bare.seconds()));
  }

  private static Measured run(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    return Measured.java(options, Main.class.getName(), arguments);
  }

  private static void show(String what, Measured measured, String remark) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-50s %7.2f s %7.2f s CPU %5d MB  %s",
            what,
            measured.seconds(),
            measured.cpu(),
            measured.peak(),
            remark));
  }
}
