package closeout.read;

import closeout.wording.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A data file of two columns that comes with the program: what a label means. */
final class WordTable {

  private WordTable() {}

  /** From the labels in one spelling to what they mean. */
  static Map<String, String> read(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                WordTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      Map<String, String> meanings = new HashMap<>();
      for (String line : reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList()) {
        int comma = line.indexOf(',');
        meanings.put(spelled(line.substring(comma + 1)), line.substring(0, comma));
      }
      return Map.copyOf(meanings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String spelled(String label) {
    return Spelling.compact(label).toLowerCase(Locale.ROOT);
  }
}
