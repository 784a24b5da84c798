package closeout.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Fills folders with invented reports, for measurements; the same seeds give the same bytes. */
public final class ReportFolder {

  private static final Grammar GRAMMAR = Grammar.load();

  private ReportFolder() {}

  /**
   * Writes reports of about a length, each into a folder of its own, as each is a dossier.
   *
   * @param count how many different reports
   * @param characters the length that each of them misses by a tenth at most
   */
  public static void fill(Path folder, int count, int characters) throws IOException {
    int written = 0;
    for (long seed = 1; written < count; seed++) {
      String text = text(seed);
      if (Math.abs(text.length() - characters) * 10 <= characters) {
        Path dossier = Files.createDirectories(folder.resolve("body-%04d".formatted(written++)));
        Files.writeString(dossier.resolve("report.txt"), text);
      }
    }
  }

  /** One text of at least a length: report after report. */
  public static String text(int characters) {
    StringBuilder text = new StringBuilder();
    LongStream.iterate(1, seed -> seed + 1)
        .takeWhile(seed -> text.length() < characters)
        .forEach(seed -> text.append(text(seed)));
    return text.toString();
  }

  private static String text(long seed) {
    Draft draft = Author.write(GRAMMAR, seed);
    return Conditions.random(new SplittableRandom(seed * 31)).typeset(draft, GRAMMAR);
  }
}
