package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

  private static final String LEDGER =
      "序号,反馈问题,整改措施,责任领导,责任部门,整改时限,整改状态\n1,窗口缺岗,,林岚,办公室,2024-10-10,整改中\n";

  @TempDir private Path folder;

  @Test
  void a_second_run_tells_the_same_again() throws IOException {
    Session session = new Session(folder);
    Path ledger = session.lay("ledger.csv", LEDGER);
    String state = folder.resolve("state").toString();
    String[] arguments = {ledger.toString(), "--state", state, "-f", "json"};

    String first = session.text(arguments);

    assertThat(first).contains("issue-without-measure");
    assertThat(session.text(arguments)).isEqualTo(first);
    assertThat(folder.resolve("state")).isDirectoryContaining("glob:**/audits.closeout");
  }

  @Test
  void a_file_is_no_folder_for_it() throws IOException {
    Session session = new Session(folder);
    Path ledger = session.lay("ledger.csv", LEDGER);

    int code = session.run("check", ledger.toString(), "--state", ledger.toString());

    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(ledger)).isEqualTo(LEDGER);
  }
}
