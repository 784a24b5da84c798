package closeout.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mutants that no fixture notices, a line each: "rule: change | why no fixture can", or "|
 * open" where nobody has found out yet.
 */
final class Survivors {

  static final Path FILE = Path.of("testdata/rules/survivors.txt");
  private static final String SEPARATOR = " | ";

  private final Map<String, String> reasons = new LinkedHashMap<>();

  static Survivors read() {
    Survivors survivors = new Survivors();
    try {
      for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int end = line.lastIndexOf(SEPARATOR);
          if (end < 0) {
            throw new IllegalStateException("The survivor (" + line + ") has no reason.");
          }
          survivors.reasons.put(line.substring(0, end), line.substring(end + SEPARATOR.length()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return survivors;
  }

  /** The survivors listed for a rule. */
  List<String> of(String rule) {
    List<String> own = new ArrayList<>(reasons.keySet());
    own.removeIf(mutant -> !mutant.startsWith(rule + ": "));
    return own;
  }

  /** Takes out of the file what a rule no longer has. */
  void keep(String rule, List<String> survivors) throws IOException {
    reasons.keySet().removeIf(one -> one.startsWith(rule + ": ") && !survivors.contains(one));
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("#"))
                .toList());
    reasons.forEach((survivor, reason) -> lines.add(survivor + SEPARATOR + reason));
    Files.write(FILE, lines, StandardCharsets.UTF_8);
  }

  /** The listed survivors and their reasons. */
  Map<String, String> reasons() {
    return Collections.unmodifiableMap(reasons);
  }
}
