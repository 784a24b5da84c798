package closeout.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What machines are compared by: a JVM that does nothing, or one that iterates over a table. */
final class Reference {

  private Reference() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      return;
    }
    long cells = 0;
    try (Reader file = Files.newBufferedReader(Path.of(arguments[0]));
        CSVParser rows = CSVFormat.DEFAULT.parse(file)) {
      for (CSVRecord row : rows) {
        cells += row.size();
      }
    }
    if (cells == 0) {
      throw new IllegalStateException("The table is empty.");
    }
  }

  static void write(Path table, int rows) throws IOException {
    StringBuilder text = new StringBuilder("序号,反馈问题,整改措施,责任单位,整改时限,整改状态\n");
    for (int row = 1; row <= rows; row++) {
      text.append(row).append(",窗口服务不规范,“开展培训、建立台账，逐项销号”,政务服务中心,2024-12-31,已完成\n");
    }
    Files.writeString(table, text);
  }
}
