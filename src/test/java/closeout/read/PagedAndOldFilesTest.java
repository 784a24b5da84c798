package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.FileTrait;
import closeout.dossier.Issue;
import closeout.dossier.Paragraph;
import closeout.dossier.TraitKind;
import closeout.read.document.DocumentException;
import closeout.read.document.DocumentReader;
import closeout.read.document.FileFormat;
import closeout.read.document.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagedAndOldFilesTest {

  private static final String[] HEADER = {"序号", "反馈问题", "整改措施", "责任人", "整改时限", "整改状态"};

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void lines_of_a_paged_file_know_page_and_line_and_whether_they_are_set_in() {
    Path path = desk.lay("通报.pdf", PdfFiles.pages("整改通报\n 一、总体情况", "第二页"));
    assertThat(desk.read(path).get(0).documents().get(0).paragraphs())
        .extracting(Paragraph::text, Paragraph::page, line -> line.spot(0).line())
        .containsExactly(
            tuple("整改通报", 1, 1), tuple("\u3000\u3000一、总体情况", 1, 2), tuple("第二页", 2, 1));
  }

  @Test
  void scans_encrypted_files_and_broken_ones_are_told() throws IOException {
    byte[] whole = PdfFiles.pages("整改通报");
    desk.read(
        desk.lay("扫描.pdf", empty()),
        desk.lay("加密.pdf", encrypted(whole)),
        desk.lay("截断.pdf", java.util.Arrays.copyOf(whole, whole.length / 2)),
        desk.lay("损坏.pdf", "%PDF-1.4 nothing %%EOF"));
    assertThat(desk.errors())
        .containsExactly(
            "0 no-text-inside", "0 document-encrypted", "0 document-cut-off", "0 document-damaged");
  }

  @Test
  void more_pages_than_allowed_are_not_read() {
    assertThat(trouble(limits(1, 30), PdfFiles.pages("甲", "乙"))).isEqualTo("too-many-pages");
  }

  @Test
  void a_file_that_takes_too_long_is_given_up() {
    assertThat(trouble(limits(9, 0), PdfFiles.pages("甲"))).isEqualTo("takes-too-long");
  }

  @Test
  void workbooks_of_the_older_format_are_read_like_new_ones() throws IOException {
    byte[] bytes;
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("台账");
      fill(sheet, 0, HEADER);
      fill(sheet, 1, "1", "账目不清", "补记账目", "沈一舟", "", "已完成");
      fill(sheet, 2, "2", "凭证缺附件", "补齐附件", "", "2025年5月底", "整改中");
      var date = workbook.createCellStyle();
      date.setDataFormat((short) 14);
      sheet.getRow(1).getCell(4).setCellValue(45747);
      sheet.getRow(1).getCell(4).setCellStyle(date);
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
      workbook.createSheet("旧");
      workbook.setSheetHidden(1, true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      bytes = out.toByteArray();
    }
    Path path = desk.lay("台账.et", bytes);
    assertThat(desk.facts(Issue.class, path))
        .extracting(
            Issue::title,
            issue -> issue.responsibility().text(),
            issue -> issue.deadline().text(),
            issue -> issue.at().spot().address())
        .containsExactly(
            tuple("账目不清", "沈一舟", "2025-03-31", "B2"), tuple("凭证缺附件", "沈一舟", "2025年5月底", "B3"));
    assertThat(desk.facts(FileTrait.class, path))
        .extracting(FileTrait::kind, FileTrait::detail)
        .containsExactly(tuple(TraitKind.HIDDEN_SHEET, "旧"));
  }

  @Test
  void word_files_of_the_older_format_are_read_like_new_ones() throws Exception {
    OfficeFiles file =
        OfficeFiles.word(
                OfficeFiles.p("整改台账"),
                OfficeFiles.numbered(1, 0, "总体情况"),
                OfficeFiles.numbered(1, 0, "进展"),
                OfficeFiles.table(
                    OfficeFiles.tr(HEADER),
                    OfficeFiles.tr("1", "账目不清", "补记账目", "沈一舟", "3月底", "已完成")))
            .lists("chineseCounting %1、");
    Path source = desk.lay("台账.docx", file.bytes());
    Files.move(OfficeProgram.convert(source, "doc:MS Word 97"), folder.resolve("台账.wps"));
    Path path = folder.resolve("台账.wps");
    assertThat(desk.facts(Issue.class, path))
        .extracting(Issue::title, issue -> issue.at().row())
        .containsExactly(tuple("账目不清", 2));
    assertThat(blocks(path)).startsWith("整改台账", "一、总体情况", "二、进展");
  }

  private static List<String> blocks(Path path) throws Exception {
    return new DocumentReader(Limits.builtIn())
        .read(Files.readAllBytes(path), FileFormat.OLE).blocks().stream()
            .filter(closeout.read.document.Text.class::isInstance)
            .map(block -> ((closeout.read.document.Text) block).text().replace(" ", ""))
            .toList();
  }

  private static String trouble(Limits limits, byte[] bytes) {
    try {
      new DocumentReader(limits).read(bytes, FileFormat.PDF);
      return "none";
    } catch (DocumentException e) {
      return e.code();
    }
  }

  private static Limits limits(int pages, int seconds) {
    return new Limits(
        1 << 20, 1 << 20, 100, 10, 1000, 50, 50, 50, 1000, 1 << 20, pages, seconds, 128);
  }

  private static void fill(HSSFSheet sheet, int row, String... cells) {
    sheet.createRow(row);
    for (int i = 0; i < cells.length; i++) {
      sheet.getRow(row).createCell(i).setCellValue(cells[i]);
    }
  }

  private static byte[] empty() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return saved(document);
    }
  }

  private static byte[] encrypted(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
