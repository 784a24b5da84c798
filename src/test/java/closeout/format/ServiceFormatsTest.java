package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The formats that services and spreadsheets take. */
final class ServiceFormatsTest {

  private static final InputError UNREAD = new InputError("坏.csv", 3, 0, "missing", List.of());

  @Test
  void gitlab_gets_what_counts_and_what_was_not_read() throws IOException {
    JsonNode report =
        new ObjectMapper()
            .readTree(text(new GitlabFormatter(), ExampleAudit.audit(List.of(UNREAD))));
    assertThat(report.findValuesAsText("check_name"))
        .containsExactly("not-read", "total-differs", "name-exposed", "waiver-expired");
    assertThat(report.findValuesAsText("severity"))
        .containsExactly("blocker", "critical", "minor", "minor");
    assertThat(report.findValuesAsText("begin")).containsExactly("3", "1", "2", "3");
    assertThat(report.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
  }

  @Test
  void github_gets_a_command_for_each_finding_that_counts_and_the_verdict() throws IOException {
    assertThat(text(new GithubFormatter(), ExampleAudit.audit()).lines())
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("::error", "::warning", "::warning", "::error");
    assertThat(text(new GithubFormatter(), ExampleAudit.audit()))
        .startsWith("::error file=青禾镇/报告.txt,line=1,col=7,title=青禾镇 total-differs::");
  }

  @Test
  void a_spreadsheet_gets_a_line_for_each_finding() throws IOException {
    String text = text(new CsvFormatter(), ExampleAudit.audit());
    assertThat(text).startsWith("\uFEFF");
    List<CSVRecord> lines =
        CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    assertThat(lines).extracting(CSVRecord::size).containsOnly(17).hasSize(6);
    assertThat(lines)
        .extracting(line -> line.get(3) + " " + line.get(4) + " " + line.get(5))
        .containsExactly(
            "规则 文件 行",
            "total-differs 青禾镇/报告.txt 1",
            "name-exposed 青禾镇/报告.txt 2",
            "evidence-missing 青禾镇/台账.csv 2",
            "overdue 青禾镇/台账.csv 2",
            "waiver-expired 豁免清单.csv 3");
  }

  @Test
  void markdown_has_the_tables_and_the_findings() throws IOException {
    String text = text(new MarkdownFormatter(), ExampleAudit.audit(List.of(UNREAD)));
    assertThat(text).contains("| 反馈问题 | 3 | 1 | 不一致 |", "`total-differs`", "坏.csv\\:3", "欧某某某");
  }

  private static String text(Formatter formatter, Audit audit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    formatter.write(audit, Presentation.plain(Language.ZH), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
