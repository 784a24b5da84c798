package closeout.read.document;

import static closeout.read.OfficeFiles.data;
import static closeout.read.OfficeFiles.word;
import static closeout.read.OfficeFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.read.OfficeFiles;
import closeout.read.PdfFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of every format that were cut off, or in which bits were turned over: nothing is lost
 * without a word, and nothing breaks. With -Ddamage=10 ten times as many bits are turned over.
 */
class DamagedFilesTest {

  private static final int FLIPS = 80 * Integer.getInteger("damage", 1);
  private static final String LINE = "一是开展集体学习6次，补记账目12笔；二是修订值班办法1项，该问题已完成整改。";

  /** A file of one format. */
  private record Sample(FileFormat format, byte[] bytes) {
    @Override
    public String toString() {
      return format.name();
    }
  }

  static Stream<Sample> samples() throws IOException {
    String[] lines = new String[40];
    Arrays.setAll(lines, i -> LINE + i);
    String[] paragraphs = Arrays.stream(lines).map(OfficeFiles::p).toArray(String[]::new);
    String page = "<html><body><p>" + String.join("</p><p>", lines) + "</p></body></html>";
    return Stream.of(
        new Sample(FileFormat.DOCX, word(paragraphs).bytes()),
        new Sample(FileFormat.XLSX, workbook(data(lines)).bytes()),
        new Sample(FileFormat.PDF, PdfFiles.pages(LINE, LINE + "\n" + LINE)),
        new Sample(FileFormat.OLE, oldWorkbook(lines)),
        new Sample(FileFormat.HTML, page.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_file_that_was_cut_off_is_told_or_whole(Sample sample) {
    String whole = outcome(sample.format(), sample.bytes());
    List<String> lost = new ArrayList<>();
    for (int percent = 5; percent < 100; percent += 5) {
      byte[] cut = Arrays.copyOf(sample.bytes(), sample.bytes().length * percent / 100);
      String outcome = outcome(sample.format(), cut);
      if (!outcome.startsWith("!") && !outcome.equals(whole)) {
        lost.add(percent + " %");
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bits_turned_over_take_no_text_away_in_silence(Sample sample) {
    String whole = outcome(sample.format(), sample.bytes());
    Random random = new Random(11);
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < FLIPS; i++) {
      byte[] flipped = sample.bytes().clone();
      int at = random.nextInt(flipped.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      String outcome = outcome(sample.format(), flipped);
      if (!outcome.startsWith("!") && outcome.length() < whole.length() * 9 / 10) {
        lost.add("byte " + at);
      }
    }
    // Pages in HTML and PDF that are not packed have no check sums: one bit can hide a line.
    boolean plain = sample.format() == FileFormat.HTML || sample.format() == FileFormat.PDF;
    assertThat(lost).hasSizeLessThanOrEqualTo(plain ? FLIPS / 8 : 0);
  }

  /** What the file says, or ! and the trouble. */
  private static String outcome(FileFormat format, byte[] bytes) {
    try {
      StringBuilder text = new StringBuilder();
      for (Block block : read(format, bytes).blocks()) {
        if (block instanceof Text line) {
          text.append(line.text()).append('\n');
        } else if (block instanceof Grid grid) {
          grid.rows().forEach(row -> text.append(row.cells()).append('\n'));
        }
      }
      return text.toString();
    } catch (DocumentException e) {
      return "!" + e.code();
    } catch (IOException | RuntimeException e) {
      // As in the process of its own, where whatever a library throws means that the file is
      // broken.
      assertThat(SeparateReader.reads(format)).isTrue();
      return "!document-damaged";
    }
  }

  /** In this process, because starting one for each damage would take minutes. */
  private static Content read(FileFormat format, byte[] bytes)
      throws DocumentException, IOException {
    return switch (format) {
      case PDF -> PdfReader.read(bytes, Limits.builtIn());
      case OLE -> OleReader.read(bytes, Limits.builtIn());
      default -> new DocumentReader(Limits.builtIn()).read(bytes, format);
    };
  }

  private static byte[] oldWorkbook(String[] lines) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      HSSFSheet sheet = workbook.createSheet("台账");
      for (int i = 0; i < lines.length; i++) {
        HSSFRow row = sheet.createRow(i);
        row.createCell(0).setCellValue(i);
        row.createCell(1).setCellValue(lines[i]);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
