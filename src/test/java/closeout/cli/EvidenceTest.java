package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the option {@code --evidence} reaches, and what it does not. */
class EvidenceTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void lay() throws IOException {
    session = new Session(folder);
    session.lay("佐证/内部.txt", "逐户核对记录");
    Path outside = session.lay("外部.txt", "不得读取");
    Files.createDirectories(folder.resolve("别处"));
    session.lay("别处/目录外.txt", "不得读取");
    Files.createSymbolicLink(folder.resolve("佐证/链接.txt"), outside);
    Files.createSymbolicLink(folder.resolve("佐证/链接目录"), folder.resolve("别处"));
  }

  @Test
  void a_file_of_the_folder_is_found() {
    assertThat(missing("内部.txt")).isEmpty();
  }

  @Test
  void nothing_outside_the_folder_is_found_by_path_or_by_link() {
    for (String path :
        List.of(
            "../外部.txt",
            "内部/../../外部.txt",
            folder.resolve("外部.txt").toString(),
            "链接.txt",
            "链接目录/目录外.txt")) {
      assertThat(missing(path)).as(path).containsExactly("evidence-file-missing");
    }
  }

  @Test
  void links_out_of_the_folder_are_no_evidence_that_nobody_cites() {
    assertThat(rules("内部.txt")).doesNotContain("evidence-file-unreferenced");
  }

  private List<String> missing(String path) {
    return rules(path).stream().filter("evidence-file-missing"::equals).toList();
  }

  private List<String> rules(String path) {
    Path ledger =
        session.lay(
            "台账.csv",
            "序号,反馈问题,整改措施,责任人,整改时限,整改状态,整改进展情况,佐证材料\n1,低保名单没有核对,逐户核对,卫知秋,2025年3月底前,已完成,名单已逐户核对,"
                + path
                + "\n");
    session.run(
        "check",
        ledger.toString(),
        "--evidence",
        folder.resolve("佐证").toString(),
        "--no-policy",
        "-f",
        "json");
    List<String> rules = new ArrayList<>();
    for (JsonNode dossier : session.audit().get("dossiers")) {
      dossier.get("findings").forEach(finding -> rules.add(finding.get("rule").textValue()));
    }
    return rules;
  }
}
