package closeout.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a data file that comes with the program: comma-separated, # begins a comment. */
final class WordList {

  private WordList() {}

  /**
   * @param fields how many fields a row has; the last one may hold commas
   */
  static List<String[]> rows(String name, int fields) {
    String resource = "/closeout/wording/" + name;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(",", fields))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
