package closeout.cli;

import static closeout.read.OfficeFiles.p;
import static closeout.read.OfficeFiles.word;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.read.OfficeFiles;
import closeout.read.OfficeProgram;
import closeout.read.document.Block;
import closeout.read.document.DocumentReader;
import closeout.read.document.FileFormat;
import closeout.read.document.Grid;
import closeout.read.document.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfficeOutputTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-06-30T00:00:00Z"), ZoneOffset.UTC);
  private static final OfficeFiles REPORT =
      word(
          p("关于巡察整改进展情况的通报"),
          p("截至2025年5月10日，反馈的10个问题，", "已完成整改8个，", "整改完成率85%。"),
          "<w:p><w:ins w:author=\"甲\"><w:r><w:t>报请把关后于2024年12月X日印发执行。</w:t></w:r></w:ins></w:p>");

  @TempDir Path folder;

  @Test
  void findings_stand_as_comments_beside_their_words_and_the_text_stays_as_it_is()
      throws IOException {
    Path input = Files.write(folder.resolve("通报.docx"), REPORT.bytes());
    Path output = folder.resolve("批注.docx");
    run("check", input.toString(), "--no-policy", "-f", "docx=" + output);
    String before = part(input, "word/document.xml");
    String after = part(output, "word/document.xml");
    assertThat(without(after)).isEqualTo(before);
    assertThat(after)
        .contains("<w:commentRangeStart w:id=\"0\"/>")
        .containsPattern(
            "<w:r><w:t>报请把关后于2024年12月X日印发执行。</w:t></w:r><w:commentRangeEnd w:id=\"[0-9]+\"/>");
    assertThat(part(output, "word/comments.xml"))
        .contains("completion-rate-wrong", "placeholder-left");
    assertThat(part(output, "[Content_Types].xml")).contains("/word/comments.xml");
    assertThat(new DocumentReaderOf(output).blocks())
        .isEqualTo(new DocumentReaderOf(input).blocks());
  }

  @Test
  void comments_of_others_are_kept() throws IOException {
    OfficeFiles commented =
        word(p("整改完成率85%。已完成10个问题中的8个，X月X日印发。"))
            .relate("word/document.xml", "comments.xml", "comments", "c")
            .part(
                "word/comments.xml",
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:comment w:id=\"7\" w:author=\"乙\"><w:p/></w:comment></w:comments>");
    Path input = Files.write(folder.resolve("通报.docx"), commented.bytes());
    Path output = folder.resolve("批注.docx");
    run("check", input.toString(), "--no-policy", "-f", "docx=" + output);
    assertThat(part(output, "word/comments.xml")).contains("w:id=\"7\"", "c:id=\"8\"");
  }

  @Test
  void other_inputs_are_answered_with_a_report_and_a_workbook() throws Exception {
    Path input =
        Files.writeString(folder.resolve("通报.txt"), "关于整改进展情况的通报\n=1+1，于2024年12月X日印发执行。\n");
    Path report = folder.resolve("报告.docx");
    Path workbook = folder.resolve("报告.xlsx");
    run("check", input.toString(), "--no-policy", "-f", "docx=" + report, "-f", "xlsx=" + workbook);
    assertThat(part(report, "word/document.xml")).contains("placeholder-left");
    List<Grid> sheets =
        new DocumentReaderOf(workbook).blocks().stream().map(block -> (Grid) block).toList();
    assertThat(sheets)
        .extracting(Grid::name)
        .containsExactly("结论", "数字对照", "问题清单", "检查发现", "没有检查的内容");
    assertThat(sheets.get(3).rows().get(0).cells()).startsWith("序号", "级别");
    String sheet = part(workbook, "xl/worksheets/sheet4.xml");
    assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:K").doesNotContain("<f>");
  }

  @Test
  void a_submitted_workbook_comes_back_with_comments_and_sheets() throws IOException {
    OfficeFiles ledger =
        OfficeFiles.workbook(
            OfficeFiles.data("序号|反馈问题|整改措施|责任人|整改时限|整改状态|佐证材料", "1|账目不清|补记账目|全体干部|2025年2月30日|已完成|")
                + "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/>");
    Path input = Files.write(folder.resolve("台账.xlsx"), ledger.bytes());
    Path output = folder.resolve("批注.xlsx");
    run("check", input.toString(), "--no-policy", "-f", "xlsx=" + output);
    String sheet = part(output, "xl/worksheets/sheet1.xml");
    assertThat(sheet.replaceAll("<legacyDrawing [^>]*/>", ""))
        .isEqualTo(part(input, "xl/worksheets/sheet1.xml"));
    assertThat(part(output, "xl/closeout1.xml")).contains("ref=\"B2\"");
    assertThat(part(output, "xl/worksheets/_rels/sheet1.xml.rels")).contains("/xl/closeout1.vml");
    assertThat(new DocumentReaderOf(output).blocks())
        .extracting(block -> ((Grid) block).name())
        .startsWith("表1", "结论")
        .contains("检查发现");
  }

  @Test
  void an_office_program_opens_what_is_written() throws Exception {
    Path input = Files.write(folder.resolve("通报.docx"), REPORT.bytes());
    Path word = folder.resolve("批注.docx");
    Path workbook = folder.resolve("报告.xlsx");
    run("check", input.toString(), "--no-policy", "-f", "docx=" + word, "-f", "xlsx=" + workbook);
    String text = Files.readString(OfficeProgram.convert(word, "fodt"));
    assertThat(text).contains("<office:annotation ", "completion-rate-wrong", "placeholder-left");
    String sheets = Files.readString(OfficeProgram.convert(workbook, "fods"));
    assertThat(sheets).contains("table:name=\"检查发现\"", "placeholder-left");
  }

  @Test
  void the_same_check_gives_the_same_bytes() throws IOException {
    Path input = Files.write(folder.resolve("通报.docx"), REPORT.bytes());
    for (int i : new int[] {1, 2}) {
      run(
          "check",
          input.toString(),
          "--no-policy",
          "-f",
          "docx=" + folder.resolve(i + ".docx"),
          "-f",
          "xlsx=" + folder.resolve(i + ".xlsx"));
    }
    assertThat(
            IntStream.of(1, 2)
                .mapToObj(i -> folder.resolve(i + ".docx"))
                .map(this::bytes)
                .distinct())
        .hasSize(1);
    assertThat(
            IntStream.of(1, 2)
                .mapToObj(i -> folder.resolve(i + ".xlsx"))
                .map(this::bytes)
                .distinct())
        .hasSize(1);
  }

  /** What a file holds, as the check reads it. */
  private record DocumentReaderOf(Path file) {
    private List<Block> blocks() {
      try {
        byte[] bytes = Files.readAllBytes(file);
        return new DocumentReader(Limits.builtIn()).read(bytes, FileFormat.of(bytes)).blocks();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  private static String without(String xml) {
    return xml.replaceAll("<w:commentRange(?:Start|End) [^>]*/>", "")
        .replaceAll("<w:r><w:commentReference [^>]*/></w:r>", "");
  }

  private String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    new Application(new Console(out, err, Map.of(), Locale.CHINA, CLOCK)).run(arguments);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception", "错误：内部");
  }
}
