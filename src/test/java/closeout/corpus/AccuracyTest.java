package closeout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the program to a measured accuracy on invented reports. {@code mvn -Paccuracy verify}
 * measures on many more of them and prints the tables.
 */
class AccuracyTest {

  private static final boolean FULL = Boolean.getBoolean("accuracy.full");
  private static final int FIRST = Integer.getInteger("accuracy.first", 1);
  private static final int LAST = Integer.getInteger("accuracy.last", 62);
  private static final int MUTANTS = Integer.getInteger("accuracy.mutants", 6);

  // The floors: measured values that may rise but never fall.
  private static final double LEAVES = 98;
  private static final double FIGURE_PRECISION = 98;
  private static final double FIGURE_RECALL = 98;
  private static final double MUTANTS_FOUND = 95;
  private static final double FALSE_ALARMS = 0.1;

  @Test
  void reports_are_read_and_faults_are_found_as_accurately_as_before(@TempDir Path folder)
      throws IOException {
    Accuracy accuracy = new Accuracy(folder).measure(FIRST, LAST, MUTANTS);
    show(accuracy);
    Tally tally = accuracy.tally();
    assertThat(tally.share("leaf issues exact")).isGreaterThanOrEqualTo(LEAVES);
    assertThat(tally.share("figures right (precision)")).isGreaterThanOrEqualTo(FIGURE_PRECISION);
    assertThat(tally.share("figures found (recall)")).isGreaterThanOrEqualTo(FIGURE_RECALL);
    assertThat(tally.share("mutants found")).isGreaterThanOrEqualTo(MUTANTS_FOUND);
    assertThat(accuracy.falseAlarms()).isLessThanOrEqualTo(FALSE_ALARMS);
  }

  private static void show(Accuracy accuracy) throws IOException {
    List<String> lines = new ArrayList<>(accuracy.report());
    if (FULL) {
      lines.forEach(System.out::println);
      Files.write(Path.of("src/main/resources/closeout/precision.csv"), accuracy.precision());
    }
    Files.write(Path.of("target", "accuracy.txt"), lines);
    Files.write(Path.of("target", "accuracy-failures.txt"), accuracy.failures());
  }
}
