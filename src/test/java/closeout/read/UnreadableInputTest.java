package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Issue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableInputTest {

  private static final String HEADER = "序号,反馈问题,整改措施,整改时限,整改状态,佐证材料";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void rows_that_do_not_fit_the_header_are_told_and_the_others_read() {
    Path ledger =
        desk.lay(
            "台账.csv",
            HEADER,
            "1,食堂账目不清,补记账目,2025年3月底前,已完成,账目",
            "2,凭证缺附件,补齐附件,审核,2025年3月底前,已完成,凭证",
            "3,库存不符",
            "4,公章外借,登记用印,2025年3月底前,已完成",
            "5,会议记录缺失,补齐记录,2025年3月底前,已完成,记录,,");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::number)
        .containsExactly("1", "4", "5");
    assertThat(desk.errors()).containsExactly("3 row-too-long", "4 row-too-short");
  }

  @Test
  void an_unclosed_quote_costs_its_row_only() {
    Path ledger =
        desk.lay(
            "台账.csv",
            HEADER,
            "1,食堂账目不清,补记账目,2025年3月底前,已完成,账目",
            "2,\"凭证缺附件,补齐附件,2025年3月底前,已完成,凭证",
            "3,库存不符,盘点库存,2025年3月底前,已完成,\"表一,表二\"",
            "4,公章外借,登记用印,2025年3月底前,已完成,登记簿");
    assertThat(desk.facts(Issue.class, ledger))
        .extracting(Issue::number, issue -> issue.at().line(), issue -> issue.at().row())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", 2, 2),
            org.assertj.core.groups.Tuple.tuple("3", 4, 4),
            org.assertj.core.groups.Tuple.tuple("4", 5, 5));
    assertThat(desk.errors()).containsExactly("3 quote-unclosed");
  }

  @Test
  void zero_characters_and_endless_cells_cost_their_rows_only() {
    Path ledger =
        desk.lay(
            "台账.csv",
            HEADER,
            "1,食堂\0账目不清,补记账目,2025年3月底前,已完成,账目",
            "2,凭证缺附件," + "补".repeat(300_000) + ",2025年3月底前,已完成,凭证",
            "3,库存不符,盘点库存,2025年3月底前,已完成,表");
    assertThat(desk.facts(Issue.class, ledger)).extracting(Issue::number).containsExactly("3");
    assertThat(desk.errors()).containsExactly("2 nul", "3 cell-too-long");
  }

  @Test
  void damaged_characters_cost_their_row_only() {
    byte[] good = (HEADER + "\n1,食堂账目不清,补记账目,2025年3月底前,已完成,账目\n").getBytes(StandardCharsets.UTF_8);
    byte[] bad = {'2', ',', (byte) 0xE9, (byte) 0xFF, (byte) 0xFF, ',', ',', ',', ',', '\n'};
    byte[] joined = new byte[good.length + bad.length];
    System.arraycopy(good, 0, joined, 0, good.length);
    System.arraycopy(bad, 0, joined, good.length, bad.length);
    assertThat(desk.facts(Issue.class, desk.lay("台账.csv", joined)))
        .extracting(Issue::number)
        .containsExactly("1");
    assertThat(desk.errors()).containsExactly("3 encoding-invalid");
  }

  @Test
  void characters_lost_before_are_told() {
    Path ledger = desk.lay("台账.csv", HEADER, "1,食堂\uFFFD账目,补记账目,2025年3月底前,已完成,账目");
    assertThat(desk.facts(Issue.class, ledger)).isEmpty();
    assertThat(desk.errors()).containsExactly("2 character-lost");
  }

  @Test
  void a_table_without_any_known_label_is_no_ledger() {
    assertThat(desk.read(desk.lay("通讯录.csv", "甲,乙,丙", "1,2,3"))).isEmpty();
    assertThat(desk.errors()).containsExactly("0 columns-unknown");
  }

  @Test
  void what_is_missing_empty_or_of_another_kind_is_told() {
    Path good = desk.lay("台账.csv", Desk.HEADER, Desk.ROW);
    Path empty = desk.lay("空.csv", new byte[0]);
    Path word = desk.lay("报告.docx", "PK");
    Path disguised = desk.lay("表.csv", new byte[] {'P', 'K', 3, 4, 0, 0});
    Path pdf = desk.lay("扫描", "%PDF-1.7");
    assertThat(
            desk.facts(
                Issue.class,
                good,
                empty,
                word,
                disguised,
                pdf,
                folder.resolve("没有.csv"),
                folder.resolve("没有.docx")))
        .hasSize(1);
    assertThat(desk.errors())
        .containsExactly(
            "0 empty",
            "0 not-what-its-name-says",
            "0 kind-unsupported",
            "0 document-cut-off",
            "0 missing",
            "0 missing");
  }

  @Test
  void a_folder_without_inputs_is_told() {
    desk.lay("空/照片.png", "x");
    assertThat(desk.read(folder.resolve("空"))).isEmpty();
    assertThat(desk.errors()).containsExactly("0 folder-empty");
  }

  @Test
  void errors_beyond_count_are_not_repeated() {
    String[] lines = new String[301];
    lines[0] = HEADER;
    for (int i = 1; i < lines.length; i++) {
      lines[i] = i + ",问题,措施,时限,状态,材料,多余";
    }
    desk.read(desk.lay("台账.csv", lines));
    assertThat(desk.errors()).hasSize(100).endsWith("101 too-many-errors");
  }

  @Test
  void a_report_keeps_its_readable_lines() {
    Path report =
        desk.lay(
            "通报.txt",
            ("第一行\n第\0二行\n" + "长".repeat(300_000) + "\n末行\n").getBytes(StandardCharsets.UTF_8));
    assertThat(desk.read(report).get(0).documents().get(0).paragraphs())
        .extracting(paragraph -> paragraph.text())
        .containsExactly("第一行", "第 二行", "", "末行");
    assertThat(desk.errors()).containsExactly("2 nul-in-text", "3 line-too-long");
  }

  @Test
  void the_named_encoding_is_used() {
    Path ledger =
        desk.lay("台账.csv", (Desk.HEADER + "\n" + Desk.ROW).getBytes(Charset.forName("GBK")));
    assertThat(desk.in(Charset.forName("GBK")).facts(Issue.class, ledger)).hasSize(1);
  }
}
