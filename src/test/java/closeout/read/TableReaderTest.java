package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.InputError;
import closeout.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which texts are tables. */
class TableReaderTest {

  @Test
  void a_report_with_half_width_commas_is_no_table(@TempDir Path folder) throws IOException {
    String report =
        """
        中共澜溪县双槐镇委员会关于巡察整改情况的通报
        逐一明确责任领导,责任部门,整改措施,完成时限,整改责任人,实行对账销号。
        一、关于“理论学习抓得不实”问题的整改情况
        制定学习计划,组织集体学习6次,该问题已完成整改。
        """;
    assertThat(documents(folder, report)).isEqualTo(1);
  }

  private static int documents(Path folder, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), text);
    List<InputError> errors = new ArrayList<>();
    DossierReader reader =
        new DossierReader(Policy.builtIn(LocalDate.of(2025, 6, 30)), errors::add);
    try (var dossiers = reader.read(new Inputs(List.of(file), null, null, null))) {
      return dossiers.mapToInt(dossier -> dossier.documents().size()).sum();
    }
  }
}
