package closeout.read;

import static closeout.read.OfficeFiles.data;
import static closeout.read.OfficeFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.Evidence;
import closeout.dossier.FileTrait;
import closeout.dossier.Issue;
import closeout.dossier.TraitKind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {

  private static final String HEADER = "序号|反馈问题|整改措施|责任人|整改时限|整改状态|佐证材料";
  private static final String DATE = "<c s=\"1\"><v>45747</v></c>";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void issues_know_sheet_and_cell() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(data("整改台账", "填报单位：青岩镇", HEADER, "1|账目不清|补记账目|沈一舟|3月底|已完成|账目"), data("说明"))
                .bytes());
    assertThat(desk.facts(Issue.class, path))
        .extracting(
            Issue::title,
            issue -> issue.at().spot().sheet(),
            issue -> issue.at().spot().address(),
            issue -> issue.at().row(),
            issue -> issue.at().line())
        .containsExactly(tuple("账目不清", "表1", "B4", 2, 4));
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void dates_are_days_since_1900_or_1904() {
    OfficeFiles file = styled(workbook(data(HEADER, "1|账目不清|补记账目|沈一舟|" + DATE + "|已完成|账目")));
    assertThat(desk.facts(Issue.class, desk.lay("甲.xlsx", file.bytes())))
        .extracting(issue -> issue.deadline().text())
        .containsExactly("2025-03-31");
    file.edit("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    assertThat(desk.facts(Issue.class, desk.lay("乙.xlsx", file.bytes())))
        .extracting(issue -> issue.deadline().text())
        .containsExactly("2029-04-01");
  }

  @Test
  void merged_cells_go_on_within_an_issue_and_speak_for_several() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(
                    data(
                            HEADER,
                            "1|账目不清|补记账目|沈一舟|3月底|已完成|账目",
                            "||核对票据||||",
                            "2|凭证缺附件|补齐附件||3月底|已完成|凭证")
                        + "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/>"
                        + "<mergeCell ref=\"D2:D4\"/></mergeCells>")
                .bytes());
    assertThat(desk.facts(Issue.class, path)).extracting(Issue::number).containsExactly("1", "2");
    assertThat(desk.facts(Issue.class, path))
        .extracting(issue -> issue.responsibility().text())
        .containsExactly("沈一舟", "沈一舟");
  }

  @Test
  void hidden_rows_are_read_and_hidden_sheets_are_not_and_both_are_told() {
    OfficeFiles file =
        workbook(
                data(HEADER, "1|账目不清|补记账目|沈一舟|3月底|已完成|账目"),
                data(HEADER, "9|旧问题|补记账目|沈一舟|3月底|已完成|账目"))
            .edit("xl/worksheets/sheet1.xml", "<row r=\"2\"", "<row r=\"2\" hidden=\"1\"")
            .edit(
                "xl/worksheets/sheet1.xml",
                "<sheetData>",
                "<cols><col min=\"4\" max=\"16384\" hidden=\"1\"/></cols><sheetData>")
            .edit("xl/workbook.xml", "sheetId=\"2\"", "sheetId=\"2\" state=\"veryHidden\"");
    Path path = desk.lay("台账.xlsx", file.bytes());
    assertThat(desk.facts(Issue.class, path)).extracting(Issue::number).containsExactly("1");
    assertThat(desk.facts(FileTrait.class, path))
        .extracting(FileTrait::kind, FileTrait::detail, FileTrait::count)
        .containsExactly(
            tuple(TraitKind.HIDDEN_SHEET, "表2", 1),
            tuple(TraitKind.HIDDEN_ROW, "表1", 1),
            tuple(TraitKind.HIDDEN_COLUMN, "表1", 4));
  }

  @Test
  void numbers_that_lost_digits_and_failed_formulas_are_told_and_not_repaired() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(
                    data(
                        HEADER,
                        "1|账目不清|补记账目|<c><v>4.2010119900101E+17</v></c>|3月底|已完成|"
                            + "<c t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>"))
                .bytes());
    assertThat(desk.facts(FileTrait.class, path))
        .extracting(FileTrait::kind, FileTrait::detail, trait -> trait.at().spot().address())
        .containsExactly(
            tuple(TraitKind.LOST_DIGITS, "4.2010E+17".replace("2010", "20101"), "D2"),
            tuple(TraitKind.FORMULA_ERROR, "#DIV/0!", "G2"));
  }

  @Test
  void links_lead_to_evidence() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(
                    data(
                            HEADER,
                            "1|账目不清|补记账目|沈一舟|3月底|已完成|账目",
                            "2|凭证缺附件|补齐|沈一舟|3月底|已完成|<c t=\"str\"><f>HYPERLINK(\"b/2.pdf\",\"凭证\")</f><v>凭证</v></c>")
                        + "<hyperlinks><hyperlink ref=\"G2\" r:id=\"h\"/></hyperlinks>")
                .relate("xl/worksheets/sheet1.xml", "a\\1.pdf", "hyperlink", "h")
                .bytes());
    assertThat(desk.facts(Evidence.class, path))
        .extracting(Evidence::reference, Evidence::path)
        .containsExactly(tuple("账目", "a/1.pdf"), tuple("凭证", "b/2.pdf"));
  }

  @Test
  void shared_and_rich_texts_are_read_as_shown() {
    Path path =
        desk.lay(
            "台账.xlsx",
            workbook(data(HEADER, "1|<c t=\"s\"><v>1</v></c>|补记|沈一舟|3月底|已完成|账目"))
                .relate("xl/workbook.xml", "sharedStrings.xml", "sharedStrings", "t")
                .part(
                    "xl/sharedStrings.xml",
                    "<sst><si><t>无</t></si><si><r><t>账目</t></r><r><t>不_x000D_清</t></r>"
                        + "<rPh><t>bu</t></rPh></si></sst>")
                .bytes());
    assertThat(desk.facts(Issue.class, path)).extracting(Issue::title).containsExactly("账目不\n清");
  }

  @Test
  void a_workbook_without_any_known_label_is_no_ledger() {
    assertThat(desk.read(desk.lay("通讯录.xlsx", workbook(data("甲|乙", "1|2")).bytes()))).isEmpty();
    assertThat(desk.read(desk.lay("空.xlsx", workbook(data()).bytes()))).isEmpty();
    assertThat(desk.errors()).containsExactly("0 columns-unknown", "0 no-text-inside");
  }

  private static OfficeFiles styled(OfficeFiles file) {
    return file.relate("xl/workbook.xml", "styles.xml", "styles", "f")
        .part(
            "xl/styles.xml",
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
  }
}
