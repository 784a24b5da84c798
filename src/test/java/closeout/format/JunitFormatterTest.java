package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Language;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back by what reads the results of Maven's own tests. */
final class JunitFormatterTest {

  @TempDir private Path folder;

  @Test
  void a_rule_is_a_case_and_so_is_each_thing_that_it_found() throws Exception {
    assertThat(read(ExampleAudit.audit()))
        .extracting(one -> one.getFullClassName() + " " + one.getName())
        .containsExactlyInAnyOrder(
            "青禾镇.timeliness due-soon",
            "青禾镇.counts status-moved",
            "青禾镇.counts total-differs 数字“3”",
            "青禾镇.privacy name-exposed 文字“欧某某某”",
            "青禾镇.evidence evidence-missing 问题“会计欧某某某未入账”",
            "青禾镇.timeliness overdue 问题“会计欧某某某未入账”",
            "豁免清单·csv.control waiver-expired 豁免“evidence-missing,青禾镇”");
  }

  @Test
  void what_fails_the_run_fails_its_case_and_nothing_else_does() throws Exception {
    List<ReportTestCase> failed =
        read(ExampleAudit.audit()).stream().filter(ReportTestCase::hasFailure).toList();
    assertThat(failed).extracting(ReportTestCase::getName).containsExactly("total-differs 数字“3”");
    assertThat(failed.get(0).getFailureType()).isEqualTo("error");
    assertThat(failed.get(0).getFailureMessage()).contains("台账有1个问题");
    assertThat(failed.get(0).getFailureDetail()).contains("台账有1个问题");
  }

  @Test
  void what_was_not_run_or_is_waived_is_skipped() throws Exception {
    assertThat(read(ExampleAudit.audit()).stream().filter(ReportTestCase::hasSkipped))
        .extracting(one -> one.getName().split(" ")[0])
        .containsExactlyInAnyOrder("due-soon", "status-moved", "evidence-missing", "overdue");
  }

  @Test
  void what_could_not_be_read_is_an_error() throws Exception {
    InputError error = new InputError("坏.csv", 3, 0, "missing", List.of());
    assertThat(
            read(ExampleAudit.audit(List.of(error))).stream()
                .filter(ReportTestCase::hasError)
                .map(ReportTestCase::getName))
        .containsExactly("坏.csv");
  }

  @Test
  void cases_have_names_of_their_own() throws Exception {
    assertThat(read(HostileAudit.audit()))
        .extracting(one -> one.getFullClassName() + " " + one.getName())
        .hasSizeGreaterThan(60)
        .doesNotHaveDuplicates();
  }

  private List<ReportTestCase> read(Audit audit) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JunitFormatter().write(audit, Presentation.plain(Language.ZH), out);
    Path file = folder.resolve("TEST-closeout.xml");
    Files.write(file, out.toByteArray());
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(file.toString()).stream()
            .map(ReportTestSuite::getTestCases)
            .flatMap(List::stream)
            .toList();
  }
}
