package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Evidence;
import closeout.dossier.EvidenceFile;
import closeout.dossier.EvidenceFolder;
import closeout.dossier.InputFile;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import closeout.dossier.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void clear() {
    desk = new Desk(folder);
  }

  @Test
  void files_side_by_side_are_one_dossier() {
    Path ledger = desk.lay("台账.csv", Desk.HEADER, Desk.ROW);
    Path report = desk.lay("通报.txt", "\uFEFF关于整改进展情况的通报", "", "一、总体情况");
    List<Dossier> dossiers = desk.read(ledger, report);
    assertThat(dossiers).extracting(Dossier::id).containsExactly("台账");
    assertThat(dossiers.get(0).documents())
        .containsExactly(
            new Document(
                report.toString(),
                Origin.REPORT,
                List.of(
                    new Paragraph(1, "关于整改进展情况的通报", null, null),
                    new Paragraph(2, "", null, null),
                    new Paragraph(3, "一、总体情况", null, null))));
    assertThat(dossiers.get(0).sources())
        .extracting(Source::kind, Source::encoding, source -> source.sha256().length())
        .containsExactly(
            tuple(Source.Kind.LEDGER, "UTF-8", 64), tuple(Source.Kind.REPORT, "UTF-8", 64));
    assertThat(dossiers.get(0).facts(InputFile.class))
        .extracting(InputFile::name, InputFile::origin)
        .containsExactly(tuple("台账", Origin.LEDGER), tuple("通报", Origin.REPORT));
  }

  @Test
  void a_folder_is_a_dossier_and_a_folder_of_folders_several() {
    desk.lay("乙镇/台账.csv", Desk.HEADER, Desk.ROW);
    desk.lay("乙镇/README.md", "说明");
    desk.lay("甲镇/台账.csv", Desk.HEADER, Desk.ROW);
    desk.lay("甲镇/通报.md", "# 通报");
    desk.lay("甲镇/closeout.yaml", "asOf: 2025-06-30");
    desk.lay("空/说明.png", "x");
    assertThat(desk.read(folder))
        .extracting(Dossier::id, dossier -> dossier.sources().size())
        .containsExactly(tuple("乙镇", 1), tuple("甲镇", 2));
    assertThat(desk.errors()).isEmpty();
  }

  @Test
  void an_export_is_a_dossier_for_each_body_however_its_rows_lie() {
    Path export =
        desk.lay(
            "导出.csv",
            "被巡察单位,序号,反馈问题,整改措施,整改状态",
            "甲镇,1,食堂账目不清,补记账目,已完成",
            "乙镇,1,凭证缺附件,补齐附件,已完成",
            ",,,完善审核,",
            "甲镇,2,库存不符,盘点库存,已完成");
    List<Dossier> dossiers = desk.read(export);
    assertThat(dossiers).extracting(Dossier::id).containsExactly("甲镇", "乙镇");
    assertThat(dossiers.get(0).facts(Issue.class))
        .extracting(Issue::key, Issue::text)
        .containsExactly(tuple("L1", "食堂账目不清"), tuple("L2", "库存不符"));
    assertThat(dossiers.get(1).facts(Issue.class))
        .extracting(Issue::key, Issue::measureRows)
        .containsExactly(tuple("L1", 2));
  }

  @Test
  void a_report_beside_the_table_keeps_several_bodies_together() {
    desk.lay("台账.csv", "被巡察单位,序号,反馈问题,整改措施", "甲村,1,食堂账目不清,补记账目", "乙村,1,凭证缺附件,补齐附件");
    desk.lay("通报.txt", "关于整改进展情况的通报");
    assertThat(desk.facts(Issue.class, folder))
        .extracting(Issue::key, Issue::body)
        .containsExactly(tuple("L1", "甲村"), tuple("L1#2", "乙村"));
  }

  @Test
  void standard_input_is_read_by_its_content() {
    assertThat(
            desk.withStandardInput(Desk.HEADER + "\n" + Desk.ROW).facts(Issue.class, Path.of("-")))
        .hasSize(1);
    assertThat(desk.withStandardInput("关于整改进展情况的通报\n").read(Path.of("-")))
        .extracting(dossier -> dossier.documents().size())
        .containsExactly(1);
  }

  @Test
  void evidence_lies_in_the_named_folder_or_below_the_dossier() throws IOException {
    Path ledger =
        desk.lay("甲镇/台账.csv", "序号,反馈问题,整改措施,佐证材料", "1,食堂账目不清,补记账目,佐证材料/一组/账目.PDF；2、签到册.jpg；没有.pdf");
    desk.lay("甲镇/佐证材料/一组/账目.pdf", "x");
    desk.lay("甲镇/佐证材料/签到册.jpg", "x");
    desk.lay("甲镇/佐证材料/~$账目.docx", "x");
    desk.lay("甲镇/佐证材料/材料目录.csv", "x");
    desk.lay("外面.pdf", "x");
    Files.createSymbolicLink(folder.resolve("甲镇/佐证材料/外面.pdf"), folder.resolve("外面.pdf"));
    Path town = folder.resolve("甲镇");
    assertThat(desk.facts(EvidenceFile.class, town))
        .extracting(
            EvidenceFile::path, EvidenceFile::size, EvidenceFile::document, EvidenceFile::index)
        .containsExactly(
            tuple("~$账目.docx", 2L, false, false),
            tuple("一组/账目.pdf", 2L, true, false),
            tuple("材料目录.csv", 2L, true, true),
            tuple("签到册.jpg", 2L, true, false));
    assertThat(desk.facts(Evidence.class, town))
        .extracting(Evidence::path)
        .containsExactly("一组/账目.pdf", "签到册.jpg", "没有.pdf");
    assertThat(desk.facts(EvidenceFolder.class, ledger)).isEmpty();
    Desk named = new Desk(folder).withEvidence(town.resolve("佐证材料"));
    assertThat(named.facts(EvidenceFolder.class, ledger)).hasSize(1);
    Desk missing = new Desk(folder).withEvidence(folder.resolve("没有"));
    assertThat(missing.facts(EvidenceFolder.class, ledger)).isEmpty();
    assertThat(missing.errors()).containsExactly("0 missing");
  }

  @Test
  void the_earlier_submission_has_its_own_origin() {
    Path now = desk.lay("甲镇/台账.csv", Desk.HEADER, Desk.ROW);
    Path before = desk.lay("早/台账.csv", Desk.HEADER, Desk.ROW.replace("已完成", "整改中"));
    assertThat(desk.withPrevious(before).facts(Issue.class, now))
        .extracting(Issue::key, Issue::origin)
        .containsExactly(tuple("L1", Origin.LEDGER), tuple("P1", Origin.PREVIOUS));
    desk.lay("甲镇/previous/通报.txt", "关于整改进展情况的通报");
    Dossier dossier = new Desk(folder).read(folder.resolve("甲镇")).get(0);
    assertThat(dossier.documents()).extracting(Document::origin).containsExactly(Origin.PREVIOUS);
    assertThat(dossier.sources())
        .extracting(Source::kind)
        .containsExactly(Source.Kind.LEDGER, Source.Kind.PREVIOUS);
  }

  @Test
  void bodies_are_compared_with_their_own_earlier_submission() {
    String header = "被巡察单位,序号,反馈问题,整改措施";
    Path now = desk.lay("今.csv", header, "甲镇,1,食堂账目不清,补记账目", "乙镇,1,凭证缺附件,补齐附件");
    Path before = desk.lay("昔.csv", header, "乙镇,1,凭证缺附件,补齐附件");
    assertThat(desk.withPrevious(before).read(now))
        .extracting(Dossier::id, dossier -> dossier.facts(Issue.class).size())
        .containsExactly(tuple("甲镇", 1), tuple("乙镇", 2));
  }
}
