package closeout.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The same checks of an export by other means: SQL in DuckDB, and Java written for this table. They
 * only count, and know the columns beforehand.
 */
final class Peer {

  /** Conditions in SQL by the rules that they stand for. */
  private static final Map<String, String> CHECKS =
      new TreeMap<>(
          Map.of(
              "issue-without-measure", "整改措施 IS NULL",
              "responsible-missing", "责任领导 IS NULL",
              "deadline-not-a-date", "try_cast(整改时限 AS DATE) IS NULL",
              "evidence-missing", "整改状态 = '已完成' AND 佐证材料 IS NULL",
              "done-without-finish-date", "整改状态 = '已完成' AND 完成时间 IS NULL",
              "overdue", "整改状态 = '正在推进' AND try_cast(整改时限 AS DATE) < DATE '%s'",
              "open-issue-without-reason", "整改状态 = '正在推进' AND try_cast(整改时限 AS DATE) < DATE '%s'",
              "status-contradicted-by-fields",
                  "整改状态 = '正在推进' AND try_cast(完成时间 AS DATE) <= DATE '%s'"));

  private Peer() {}

  /** Counts by duckdb or java and writes the counts to a file. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path export = Path.of(arguments[1]);
    Map<String, Long> counts = arguments[0].equals("duckdb") ? duckdb(export) : java(export);
    Files.write(
        Path.of(arguments[2]),
        counts.entrySet().stream().map(count -> count.getKey() + " " + count.getValue()).toList());
  }

  static Map<String, Long> counts(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split(" "))
        .collect(
            Collectors.toMap(
                parts -> parts[0], parts -> Long.parseLong(parts[1]), Long::sum, TreeMap::new));
  }

  /** Of the lines of an audit as CSV, those of the rules that are compared. */
  static Map<String, Long> told(Path findings) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    CHECKS.keySet().forEach(rule -> counts.put(rule, 0L));
    try (Reader file = Files.newBufferedReader(findings);
        CSVParser rows = CSVFormat.DEFAULT.parse(file)) {
      for (CSVRecord row : rows) {
        counts.computeIfPresent(row.get(3), (rule, count) -> count + 1);
      }
    }
    return counts;
  }

  private static Map<String, Long> duckdb(Path export) throws SQLException {
    String columns =
        CHECKS.values().stream()
            .map(check -> "count(*) FILTER (WHERE " + check.replace("%s", ExportWriter.AS_OF) + ")")
            .collect(Collectors.joining(", "));
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT %s FROM read_csv('%s', header = true, all_varchar = true)"
                    .formatted(columns, export))) {
      row.next();
      int column = 0;
      for (String rule : CHECKS.keySet()) {
        counts.put(rule, row.getLong(++column));
      }
    }
    return counts;
  }

  private static Map<String, Long> java(Path export) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    CHECKS.keySet().forEach(rule -> counts.put(rule, 0L));
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader file = Files.newBufferedReader(export);
        CSVParser rows = CSVParser.parse(file, format)) {
      for (CSVRecord row : rows) {
        check(row, counts);
      }
    }
    return counts;
  }

  private static void check(CSVRecord row, Map<String, Long> counts) {
    String deadline = row.get("整改时限");
    boolean dated = deadline.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    boolean done = row.get("整改状态").equals("已完成");
    boolean late = !done && dated && deadline.compareTo(ExportWriter.AS_OF) < 0;
    String finished = row.get("完成时间");
    boolean over = !finished.isEmpty() && finished.compareTo(ExportWriter.AS_OF) <= 0;
    count(row.get("整改措施").isEmpty(), "issue-without-measure", counts);
    count(row.get("责任领导").isEmpty(), "responsible-missing", counts);
    count(!dated, "deadline-not-a-date", counts);
    count(done && row.get("佐证材料").isEmpty(), "evidence-missing", counts);
    count(done && finished.isEmpty(), "done-without-finish-date", counts);
    count(late, "overdue", counts);
    count(late, "open-issue-without-reason", counts);
    count(!done && over, "status-contradicted-by-fields", counts);
  }

  private static void count(boolean found, String rule, Map<String, Long> counts) {
    if (found) {
      counts.merge(rule, 1L, Long::sum);
    }
  }
}
