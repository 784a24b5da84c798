package closeout.read;

import static closeout.read.OfficeFiles.data;
import static closeout.read.OfficeFiles.p;
import static closeout.read.OfficeFiles.table;
import static closeout.read.OfficeFiles.tr;
import static closeout.read.OfficeFiles.word;
import static closeout.read.OfficeFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.read.document.Content;
import closeout.read.document.DocumentException;
import closeout.read.document.DocumentReader;
import closeout.read.document.FileFormat;
import closeout.read.document.Limits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that were made to do harm, or that were harmed: each ends in a word about it. */
class HostileDocumentsTest {

  private static final String HEADER = "序号|反馈问题|整改措施|责任人|整改时限|整改状态";
  private static final String ENTITIES =
      "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
          + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";

  @Test
  void a_part_that_unpacks_beyond_its_ratio_is_not_unpacked() {
    assertThat(trouble(word(p(" ".repeat(60 << 20))), FileFormat.DOCX))
        .isEqualTo("packed-too-well");
  }

  @Test
  void parts_that_are_too_large_together_are_not_unpacked() {
    Limits small = limits(1 << 20, 100_000_000, 500, 500);
    byte[] bytes = word(p("整改".repeat(1 << 20))).bytes();
    assertThat(trouble(small, bytes, FileFormat.DOCX)).isEqualTo("expands-too-far");
  }

  @Test
  void a_package_of_very_many_parts_is_not_opened() {
    OfficeFiles file = word(p("整改"));
    for (int i = 0; i < 2100; i++) {
      file.part("word/p" + i + ".xml", "");
    }
    assertThat(trouble(file, FileFormat.DOCX)).isEqualTo("too-many-parts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&b;", "&c;", ""})
  void document_types_and_entities_are_refused(String entity) {
    OfficeFiles file = word(p(""));
    file.part(
        "word/document.xml", ENTITIES + "<document><body><p>" + entity + "</p></body></document>");
    assertThat(trouble(file, FileFormat.DOCX)).isIn("document-type-inside", "part-damaged");
  }

  @Test
  void tables_nested_beyond_reason_are_told() {
    String nested = "<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000);
    assertThat(trouble(word(nested), FileFormat.DOCX)).isEqualTo("nested-too-deeply");
  }

  @Test
  void far_cells_wide_rows_and_endless_sheets_are_told() {
    String far =
        "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c></row></sheetData>";
    assertThat(trouble(workbook(far), FileFormat.XLSX)).isEqualTo("too-many-columns");
    String wide =
        "<sheetData><row>" + "<c t=\"str\"><v>x</v></c>".repeat(1_000_000) + "</row></sheetData>";
    Limits loose = limits(200 << 20, 100_000_000, 500, 100_000);
    assertThat(trouble(loose, workbook(wide).bytes(), FileFormat.XLSX))
        .isEqualTo("too-many-columns");
    String tall =
        "<sheetData>" + "<row><c t=\"str\"><v>x</v></c></row>".repeat(600) + "</sheetData>";
    assertThat(trouble(loose, workbook(tall).bytes(), FileFormat.XLSX)).isEqualTo("too-many-rows");
  }

  @Test
  void merged_cells_over_everything_cost_no_more_than_the_cells_allowed() {
    StringBuilder merges = new StringBuilder("<mergeCells>");
    for (int i = 0; i < 3000; i++) {
      merges.append("<mergeCell ref=\"A1:XFD1048576\"/>");
    }
    String[] rows = new String[400];
    Arrays.fill(rows, "x");
    Limits limits = limits(200 << 20, 100_000_000, 500, 100_000);
    byte[] bytes = workbook(data(rows) + merges + "</mergeCells>").bytes();
    assertThat(trouble(limits, bytes, FileFormat.XLSX)).isEqualTo("too-many-cells");
  }

  @Test
  void a_paged_file_that_is_no_more_than_its_beginning_and_end_is_told() {
    byte[] bytes =
        "%PDF-1.7\n1 0 obj\n<< /Length 99999999999 >>\nstream\n%%EOF"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(trouble(Limits.builtIn(), bytes, FileFormat.PDF))
        .isIn("document-damaged", "no-text-inside");
  }

  @Test
  void characters_that_are_none_are_told_and_nothing_is_printed() {
    byte[] xml = "<w:document><w:body>整".getBytes(StandardCharsets.UTF_8);
    PrintStream stream = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (int last = 0; last <= 0xFF; last += 15) {
        xml[xml.length - 1] = (byte) last;
        OfficeFiles file = word(p("")).part("word/document.xml", xml);
        assertThat(trouble(file, FileFormat.DOCX)).isEqualTo("part-damaged");
      }
    } finally {
      System.setErr(stream);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void cut_off_packages_are_told_wherever_they_are_cut() {
    for (byte[] whole : List.of(report(), ledger())) {
      for (int percent = 5; percent < 100; percent += 5) {
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
        assertThat(trouble(Limits.builtIn(), cut, FileFormat.DOCX))
            .as("%d %%", percent)
            .isNotEqualTo("none");
      }
    }
  }

  @Test
  void flipped_bits_give_the_same_content_or_are_told() throws DocumentException {
    Random random = new Random(5);
    byte[] whole = report();
    Content before = new DocumentReader(Limits.builtIn()).read(whole, FileFormat.DOCX);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      byte[] flipped = whole.clone();
      int at = random.nextInt(flipped.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      try {
        Content after = new DocumentReader(Limits.builtIn()).read(flipped, FileFormat.DOCX);
        if (!after.blocks().equals(before.blocks())) {
          wrong.add("byte " + at);
        }
      } catch (DocumentException e) {
        assertThat(e.code()).isNotBlank();
      }
    }
    // A name of an optional part may be hit, such as that of the lists; the text itself may not.
    assertThat(wrong).hasSizeLessThan(12);
  }

  private static byte[] report() {
    return word(p("关于整改进展情况的通报"), p("一、总体情况"), table(tr("项目", "数量"), tr("会议", "3")))
        .lists("chineseCounting %1、")
        .bytes();
  }

  private static byte[] ledger() {
    return workbook(data(HEADER, "1|账目不清|补记账目|沈一舟|3月底|已完成")).bytes();
  }

  private static Limits limits(int expanded, int characters, int rows, int cells) {
    return new Limits(
        50 << 20, expanded, 1000, 2000, 1000, 200, 500, rows, cells, characters, 10, 30, 128);
  }

  private static String trouble(OfficeFiles file, FileFormat format) {
    return trouble(Limits.builtIn(), file.bytes(), format);
  }

  private static String trouble(Limits limits, byte[] bytes, FileFormat format) {
    try {
      new DocumentReader(limits).read(bytes, format);
      return "none";
    } catch (DocumentException e) {
      return e.code();
    }
  }
}
