package closeout.check;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.engine.Judge;
import closeout.engine.Rulebook;
import closeout.policy.Policy;
import closeout.read.Inputs;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts memory instead of time: a rule that looks at every pair of facts needs some for each. */
class LongTextTest {

  private static final Rulebook RULEBOOK = Rulebook.load();
  private static final Policy POLICY = Policy.builtIn(LocalDate.of(2026, 12, 31));
  private static final int ISSUES = 500;

  @TempDir Path folder;

  @Test
  void to_judge_twice_the_issues_takes_about_twice_the_memory() throws IOException {
    Completed once = read(ISSUES);
    Completed twice = read(2 * ISSUES);
    judge(once);
    double growth = (double) judge(twice) / judge(once);
    assertThat(growth).isLessThan(2.4);
  }

  private Completed read(int issues) throws IOException {
    Path file = Files.writeString(folder.resolve(issues + ".txt"), text(issues));
    return Completed.read(new Inputs(List.of(file), null, null, null), RULEBOOK, POLICY).get(0);
  }

  /** A report in which two of five issues have no conclusion. */
  private static String text(int issues) {
    StringBuilder text = new StringBuilder("中共青塘镇委员会关于巡察整改进展情况的通报\n一、巡察反馈问题整改情况\n");
    for (int number = 1; number <= issues; number++) {
      text.append(number).append(".关于“台账不规范”的问题\n整改情况：组织核对台账，完善登记制度。");
      text.append(number % 5 < 3 ? "该问题已完成整改。\n" : "\n");
    }
    return text.toString();
  }

  /** How many bytes of memory it takes. */
  private static long judge(Completed completed) {
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();
    new Judge(RULEBOOK)
        .judge(
            completed.dossier(),
            completed.policy(),
            error -> {
              throw new IllegalStateException(error.toString());
            });
    return memory.getCurrentThreadAllocatedBytes() - before;
  }
}
