package closeout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.cli.Main;
import closeout.corpus.ReportFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the speed of whole runs in times of a reference in the same run; {@code mvn -Pspeed
 * verify}. Only where three tries of three are slower than the recorded ratio by three tenths
 * something is slower than it was.
 */
class SpeedGate {

  private static final double MARGIN = 1.3;
  private static final int TRIES = 3;
  private static final int RUNS = 3;
  private static final int REPORTS = 30;
  private static final int ROWS = 10_000;
  private static final int REFERENCE_ROWS = 500_000;
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
  private static final Path FOLDER = Path.of("target", "bench");
  private static final Path REPORT_FOLDER = FOLDER.resolve("gate-reports");
  private static final Path EXPORT = FOLDER.resolve("gate-export.csv");
  private static final Path TABLE = FOLDER.resolve("gate-table.csv");

  private final Properties recorded = new Properties();

  SpeedGate() throws IOException {
    try (InputStream file = SpeedGate.class.getResourceAsStream("ratios.properties")) {
      recorded.load(file);
    }
  }

  @BeforeAll
  static void inputs() throws IOException {
    Files.createDirectories(FOLDER);
    if (Files.notExists(REPORT_FOLDER)) {
      ReportFolder.fill(REPORT_FOLDER, REPORTS, 6000);
    }
    ExportWriter.write(EXPORT, ROWS, 0.01, 7);
    Reference.write(TABLE, REFERENCE_ROWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cold", "batch", "rows"})
  void no_run_is_much_slower_than_it_was(String what) throws Exception {
    double limit = MARGIN * Double.parseDouble(recorded.getProperty(what));
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && best > limit; i++) {
      double ratio = ratio(what);
      best = Math.min(best, ratio);
      System.out.println(
          String.format(
              Locale.ROOT, "%s: %.1f times the reference, %.1f allowed", what, ratio, limit));
    }
    assertThat(best).as(what).isLessThanOrEqualTo(limit);
  }

  /** A start is too short for its CPU time to be told. */
  private static double ratio(String what) throws IOException, InterruptedException {
    String bare = Reference.class.getName();
    return switch (what) {
      case "cold" ->
          best(REPORT_FOLDER.resolve("body-0000").resolve("report.txt")).seconds()
              / Measured.best(RUNS, OPTIONS, bare).seconds();
      case "batch" -> run(REPORT_FOLDER).cpu() / iterating().cpu();
      default -> run(EXPORT).cpu() / iterating().cpu();
    };
  }

  private static Measured iterating() throws IOException, InterruptedException {
    return Measured.java(OPTIONS, Reference.class.getName(), TABLE.toString());
  }

  private static Measured best(Path input) throws IOException, InterruptedException {
    return Measured.best(
        RUNS, OPTIONS, Main.class.getName(), "check", input.toString(), "--no-policy");
  }

  private static Measured run(Path input) throws IOException, InterruptedException {
    return Measured.java(
        OPTIONS, Main.class.getName(), "check", input.toString(), "--no-policy", "--threads", "1");
  }
}
