package closeout.narrative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list that comes with the program: a row a line, # begins a comment. */
final class WordFile {

  private WordFile() {}

  /** The words of a file with one word a line. */
  static List<String> words(String name) {
    String resource = "/closeout/narrative/" + name;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordFile.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a file with that many fields a line, separated by commas. */
  static List<String[]> rows(String name, int fields) {
    return words(name).stream().map(line -> line.split(",", fields)).toList();
  }
}
