package closeout.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How often a rule was right on invented reports whose faults are known; the table is written by
 * {@code mvn -Paccuracy verify}.
 *
 * @param right findings at a planted fault
 * @param findings all findings of the rule
 */
record Precision(int right, int findings) {

  private static final Map<String, Precision> TABLE = load();

  /** The precision of the rule, or null where it was not measured. */
  static Precision of(String rule) {
    return TABLE.get(rule);
  }

  /** With one decimal place, rounded down lest a false alarm be hidden. */
  BigDecimal percent() {
    return BigDecimal.valueOf(100L * right)
        .divide(BigDecimal.valueOf(findings), 1, RoundingMode.DOWN);
  }

  private static Map<String, Precision> load() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, Precision> table = new HashMap<>();
    try (Reader reader =
        new InputStreamReader(
            Precision.class.getResourceAsStream("/closeout/precision.csv"),
            StandardCharsets.UTF_8)) {
      for (CSVRecord line : format.parse(reader)) {
        int right = Integer.parseInt(line.get("right"));
        table.put(line.get("rule"), new Precision(right, Integer.parseInt(line.get("findings"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
