package closeout.read;

import static closeout.read.OfficeFiles.numbered;
import static closeout.read.OfficeFiles.p;
import static closeout.read.OfficeFiles.styled;
import static closeout.read.OfficeFiles.table;
import static closeout.read.OfficeFiles.tr;
import static closeout.read.OfficeFiles.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.Document;
import closeout.dossier.Evidence;
import closeout.dossier.FileTrait;
import closeout.dossier.Inspection;
import closeout.dossier.Issue;
import closeout.dossier.Paragraph;
import closeout.dossier.Stretch;
import closeout.dossier.TraitKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFilesTest {

  private static final String[] HEADER = {"序号", "反馈问题", "整改措施", "责任人", "整改时限", "整改状态", "佐证材料"};
  private static final String LONG = "本单位召开会议研究部署整改工作，逐条细化措施，明确责任分工和完成时限。".repeat(20);

  private static final String WORD =
      "<w:x xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void paragraphs_know_their_number_and_their_runs() {
    Document document = document(word(p("关于整改进展情况的", "通报"), p(), p("一、总体情况")));
    assertThat(document.paragraphs())
        .extracting(Paragraph::line, Paragraph::paragraph, Paragraph::text)
        .containsExactly(tuple(1, 1, "关于整改进展情况的通报"), tuple(2, 2, ""), tuple(3, 3, "一、总体情况"));
    assertThat(document.paragraphs().get(0).stretches())
        .extracting(Stretch::from, stretch -> stretch.spot().run())
        .containsExactly(tuple(0, 1), tuple(9, 2));
  }

  @Test
  void automatic_numbers_are_read_as_they_are_shown() {
    assertThat(
            texts(
                word(
                        numbered(1, 0, "总体情况"),
                        numbered(1, 1, "学习"),
                        numbered(1, 1, "部署"),
                        numbered(1, 2, "甲"),
                        numbered(1, 0, "进展"),
                        numbered(1, 1, "一类"),
                        numbered(2, 0, "圆圈"),
                        numbered(2, 1, "多级"),
                        numbered(2, 1, "多级"))
                    .lists(
                        "chineseCounting %1、|chineseCounting （%2）|decimal %3.",
                        "decimalEnclosedCircle %1|ideographDigital %1.%2")))
        .containsExactly(
            "一、总体情况", "（一）学习", "（二）部署", "1.甲", "二、进展", "（一）一类", "①圆圈", "①.一多级", "①.二多级");
  }

  @Test
  void levels_may_be_written_in_digits_and_go_on_without_restart() {
    assertThat(
            texts(
                word(
                        numbered(1, 0, "甲"),
                        numbered(1, 1, "乙"),
                        numbered(1, 0, "丙"),
                        numbered(1, 1, "丁"))
                    .lists(
                        "chineseCounting 第%1章|decimal %1.%2 <w:isLgl/><w:lvlRestart/>"
                            .replace("<w:lvlRestart/>", "<w:lvlRestart\u00a0w:val=\"0\"/>"))
                    .edit("word/numbering.xml", "\u00a0", " ")))
        .containsExactly("第一章甲", "1.1乙", "第二章丙", "2.2丁");
  }

  @Test
  void styles_bring_lists_along() {
    assertThat(
            texts(
                word(
                        styled("<w:pStyle w:val=\"h1\"/>", "总体情况"),
                        styled("<w:pStyle w:val=\"h2\"/>", "学习"),
                        styled(
                            "<w:pStyle w:val=\"h2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                            "无号"))
                    .lists("chineseCounting %1、|decimal %2. <w:pStyle\u00a0w:val=\"h2\"/>")
                    .edit("word/numbering.xml", "\u00a0", " ")
                    .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:pPr><w:numPr><w:numId"
                            + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
                            + " w:type=\"paragraph\" w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/>"
                            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")))
        .containsExactly("一、总体情况", "1.学习", "无号");
  }

  @Test
  void what_is_not_shown_is_not_read_but_told() {
    OfficeFiles file =
        word(
            "<w:p><w:r><w:t>已完成</w:t></w:r><w:del w:author=\"甲\"><w:r><w:delText>8</w:delText></w:r>"
                + "</w:del><w:ins w:author=\"乙\"><w:r><w:t>9</w:t></w:r></w:ins><w:r><w:t>个。</w:t></w:r></w:p>",
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部说明</w:t></w:r><w:r><w:t>正文</w:t></w:r></w:p>");
    Path path = desk.lay("通报.docx", file.bytes());
    assertThat(desk.facts(FileTrait.class, path))
        .extracting(
            FileTrait::kind, FileTrait::detail, FileTrait::count, trait -> trait.at().line())
        .containsExactly(
            tuple(TraitKind.TRACKED_CHANGE, "甲、乙", 2, 1),
            tuple(TraitKind.HIDDEN_TEXT, "内部说明", 1, 2));
    assertThat(texts(file)).containsExactly("已完成9个。", "正文");
  }

  @Test
  void contents_and_field_instructions_are_not_text() {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    assertThat(
            texts(
                word(
                    "<w:p>"
                        + begin
                        + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                        + separate
                        + "<w:r><w:t>一、总体情况 1</w:t></w:r></w:p>",
                    "<w:p>" + end + "</w:p>",
                    "<w:p><w:r><w:t>共</w:t></w:r>"
                        + begin
                        + "<w:r><w:instrText> REF n </w:instrText></w:r>"
                        + separate
                        + "<w:r><w:t>5</w:t></w:r>"
                        + end
                        + "<w:r><w:t>个</w:t></w:r></w:p>")))
        .containsExactly("共5个");
  }

  @Test
  void line_breaks_part_lines_and_text_boxes_follow_their_paragraph() {
    Document document =
        document(
            word(
                "<w:p><w:r><w:t>前</w:t><w:br/><w:t>后</w:t><w:pict><w:txbxContent>"
                    + p("框内")
                    + "</w:txbxContent></w:pict></w:r></w:p>",
                p("末")));
    assertThat(document.paragraphs())
        .extracting(Paragraph::text, Paragraph::paragraph)
        .containsExactly(tuple("前", 1), tuple("后", 1), tuple("框内", 2), tuple("末", 3));
  }

  @Test
  void a_table_in_a_word_file_is_a_ledger_with_the_text_above_as_its_title() {
    Path path =
        desk.lay(
            "台账.docx",
            word(
                    p("整改台账"),
                    p("填报单位：青岩镇"),
                    table(
                        tr(HEADER),
                        tr("1", "账目不清", "补记账目", "沈一舟", "2025年3月底", "已完成", "账目.pdf"),
                        tr("2", "凭证缺附件", "补齐附件", "林致远", "2025年5月底", "整改中", "")))
                .bytes());
    assertThat(desk.facts(Issue.class, path))
        .extracting(
            Issue::title,
            issue -> issue.at().paragraph(),
            issue -> issue.at().row(),
            issue -> issue.at().cell())
        .containsExactly(tuple("账目不清", 11, 2, "反馈问题"), tuple("凭证缺附件", 18, 3, "反馈问题"));
    assertThat(desk.facts(Inspection.class, path))
        .extracting(Inspection::inspectedBody)
        .containsExactly("青岩镇");
    assertThat(desk.read(path).get(0).documents()).isEmpty();
  }

  @Test
  void a_report_with_a_ledger_behind_it_is_both() {
    Path path =
        desk.lay(
            "通报.docx",
            word(
                    p(LONG),
                    table(tr(HEADER), tr("1", "账目不清", "补记账目", "沈一舟", "3月底", "已完成", "账目")),
                    p("附注"))
                .bytes());
    assertThat(desk.facts(Issue.class, path)).hasSize(1);
    assertThat(desk.read(path).get(0).documents().get(0).paragraphs())
        .extracting(Paragraph::text, Paragraph::line)
        .containsExactly(tuple(LONG, 1), tuple("附注", 4));
  }

  @Test
  void a_table_cut_by_the_end_of_a_page_goes_on() {
    Path path =
        desk.lay(
            "台账.docx",
            word(
                    table(tr(HEADER), tr("1", "账目不清", "补记账目", "沈一舟", "3月底", "已完成", "账目")),
                    p(),
                    table(tr("2", "凭证缺附件", "补齐附件", "林致远", "5月底", "整改中", "")))
                .bytes());
    assertThat(desk.facts(Issue.class, path))
        .extracting(Issue::number, issue -> issue.at().row())
        .containsExactly(tuple("1", 2), tuple("2", 3));
  }

  @Test
  void a_merged_cell_speaks_for_all_issues_beside_it() {
    Path path =
        desk.lay(
            "台账.docx",
            word(table(
                    tr(HEADER),
                    tr("1", "账目不清", "补记账目", merged("沈一舟", "restart"), "3月底", "已完成", ""),
                    tr("2", "凭证缺附件", "补齐附件", merged("", "continue"), "5月底", "整改中", "")))
                .bytes());
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.responsibility().text())
        .containsExactly("沈一舟", "沈一舟");
  }

  @Test
  void other_tables_are_lines_of_text_and_tables_that_only_arrange_are_none() {
    assertThat(
            texts(
                word(
                    p("数据如下"),
                    table(tr("项目", "数量"), tr("会议", "3")),
                    table(tr("联系电话：0431-12345678"), tr("联系人：沈一舟")))))
        .containsExactly("数据如下", "项目\t数量", "会议\t3", "联系电话：0431-12345678", "联系人：沈一舟");
  }

  @Test
  void a_link_in_the_evidence_column_is_the_path_of_the_evidence() {
    Path path =
        desk.lay(
            "台账.docx",
            word(table(
                    tr(HEADER),
                    tr(
                        "1",
                        "账目不清",
                        "补记账目",
                        "沈一舟",
                        "3月底",
                        "已完成",
                        "<w:tc><w:p><w:hyperlink r:id=\"h\"><w:r><w:t>账目</w:t></w:r></w:hyperlink></w:p></w:tc>")))
                .relate("word/document.xml", "%E6%9D%90%E6%96%99/a.pdf", "hyperlink", "h")
                .bytes());
    assertThat(desk.facts(Evidence.class, path))
        .extracting(Evidence::path)
        .containsExactly("材料/a.pdf");
  }

  @Test
  void the_content_decides_and_not_the_name() {
    Path path = desk.lay("通报.txt", word(p("一、总体情况")).bytes());
    assertThat(desk.facts(FileTrait.class, path))
        .extracting(FileTrait::kind, FileTrait::detail)
        .containsExactly(tuple(TraitKind.MISNAMED, "docx"));
  }

  @Test
  void notes_and_headers_are_told_because_they_are_not_read() {
    String note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    OfficeFiles file =
        word(p("关于整改进展情况的通报"), "<w:p><w:r><w:t>收回资金8万元</w:t></w:r>" + note + "</w:p>")
            .relate("word/document.xml", "footnotes.xml", "footnotes", "f")
            .part(
                "word/footnotes.xml",
                WORD
                    + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>另有3万元</w:t></w:r></w:p></w:footnote></w:x>")
            .relate("word/document.xml", "header1.xml", "header", "h")
            .part("word/header1.xml", WORD + "<w:p><w:r><w:t>征求意见稿</w:t></w:r></w:p></w:x>")
            .relate("word/document.xml", "header2.xml", "header", "g")
            .part("word/header2.xml", WORD + "<w:p><w:r><w:t>关于整改进展 情况的通报</w:t></w:r></w:p></w:x>")
            .relate("word/document.xml", "footer1.xml", "footer", "k")
            .part("word/footer1.xml", WORD + "<w:p><w:r><w:t>第 3 页 共 7 页</w:t></w:r></w:p></w:x>");
    assertThat(desk.facts(FileTrait.class, desk.lay("通报.docx", file.bytes())))
        .extracting(FileTrait::kind, FileTrait::detail, trait -> trait.at().paragraph())
        .containsExactly(
            tuple(TraitKind.NOTE, "另有3万元", 2), tuple(TraitKind.PAGE_MARGIN, "征求意见稿", null));
  }

  private static String merged(String text, String kind) {
    return "<w:tc><w:tcPr><w:vMerge w:val=\"" + kind + "\"/></w:tcPr>" + p(text) + "</w:tc>";
  }

  private Document document(OfficeFiles file) {
    return desk.read(desk.lay("通报.docx", file.bytes())).get(0).documents().get(0);
  }

  private List<String> texts(OfficeFiles file) {
    return document(file).paragraphs().stream().map(Paragraph::text).toList();
  }
}
