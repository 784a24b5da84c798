package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.read.document.DocumentException;
import closeout.read.document.DocumentReader;
import closeout.read.document.FileFormat;
import closeout.read.document.Grid;
import closeout.read.document.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of 100,000 rows needs little more room than its texts. */
final class LargeWorkbookTest {

  private static final int ROWS = 100_000;

  /** As in use, but with as much time as a busy machine needs. */
  private static final Limits LIMITS =
      new Limits(
          50 << 20,
          200 << 20,
          100,
          2000,
          300_000,
          200,
          500,
          200_000,
          4_000_000,
          20_000_000,
          2000,
          600,
          384);

  @TempDir Path folder;

  @Test
  void a_hundred_thousand_rows_are_read_in_64_megabytes() throws Exception {
    Path file = Files.write(folder.resolve("台账.xlsx"), workbook());
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                file.toRealPath().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.strip()).isEqualTo(String.valueOf(ROWS + 1));
  }

  private static byte[] workbook() {
    String[] rows = new String[ROWS + 1];
    rows[0] = "序号|反馈问题|整改措施|责任人|整改时限|整改状态";
    for (int i = 1; i <= ROWS; i++) {
      rows[i] = i + "|台账第" + i + "项不实|逐项核对|沈一舟|2025年6月底|已完成";
    }
    return OfficeFiles.workbook(OfficeFiles.data(rows)).bytes();
  }

  /** The process with little room: reads the file and says how many rows it has. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) throws IOException, DocumentException {
      byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
      Grid sheet =
          (Grid)
              new DocumentReader(Limits.builtIn())
                  .read(bytes, FileFormat.of(bytes))
                  .blocks()
                  .get(0);
      System.out.println(sheet.rows().size());
    }
  }
}
