package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baselines as a user meets them: what was there stays in sight, only what is new counts. */
final class BaselineTest {

  private static final String HEAD = "编号,问题描述,整改措施,责任领导,责任人,整改期限,任务状态,整改描述,证明材料\n";
  private static final String BOATS = "渡口救生衣不足,补齐救生衣,温以宁,柏舟,2025-05-20,整改中,已补四十件，其余七月到货,\n";
  private static final String SHIPS = "渡船没有年检,送检并公示,温以宁,柏舟,2025-05-10,整改中,已检两艘，其余七月送检,\n";
  private static final String LAMPS = "码头路灯损坏,更换路灯,温以宁,柏舟,2025-05-11,整改中,已换六盏，其余在采购,\n";
  private static final String WAIVER =
      """
      rule,dossier,issue,reason,requester,approver,expires
      overdue,,渡口救生衣不足,供货合同约定七月到货,柏舟,温以宁,%s
      """;

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void a_ledger_with_two_overdue_issues() {
    session = new Session(folder);
    ledger(BOATS, SHIPS);
  }

  @Test
  void it_has_a_sorted_line_for_each_finding_that_a_reader_understands() throws IOException {
    assertThat(write()).isEqualTo(ExitCode.FINDINGS);
    List<String> lines = Files.readAllLines(baseline());
    assertThat(lines.get(0)).isEqualTo("# closeout baseline 1");
    assertThat(lines.stream().skip(1).map(line -> line.replaceFirst("^[0-9a-f]{32}", "#")))
        .containsExactly("#\toverdue\t临江镇\t渡口救生衣不足", "#\toverdue\t临江镇\t渡船没有年检");
    assertThat(Files.readString(baseline())).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void what_was_there_is_shown_and_does_not_count() {
    write();
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue known", "overdue known");
    assertThat(session.audit().at("/control/baseline").toString())
        .endsWith("\"new\":0,\"known\":2,\"solved\":[],\"notChecked\":[]}");
    assertThat(session.text(input(), "--baseline", baseline().toString(), "--quiet"))
        .contains("台账.csv:2", "台账.csv:3");
  }

  @Test
  void what_is_new_counts() {
    write();
    ledger(BOATS, LAMPS, SHIPS);
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
    assertThat(session.states()).containsExactly("overdue known", "overdue open", "overdue known");
    assertThat(session.audit().at("/control/baseline/new").intValue()).isEqualTo(1);
    assertThat(check("--fail-on", "never")).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void moving_renumbering_and_saving_again_makes_nothing_new() throws IOException {
    write();
    String moved =
        "临江镇整改台账,,,,,,,,\n"
            + HEAD
            + "7,"
            + SHIPS
            + "8,水尺看不清,重新刷漆,温以宁,柏舟,2025-12-01,整改中,油漆已经买好，待水位回落,\n9,"
            + BOATS;
    Files.write(
        folder.resolve("临江镇/台账.csv"),
        moved.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue known", "overdue known");
  }

  @Test
  void a_new_row_makes_no_blank_cell_new_where_issues_have_no_numbers() throws IOException {
    String head = "问题描述,整改措施,责任领导,责任人,整改期限,任务状态,整改描述,证明材料\n";
    String blank = "渡船没有年检,送检并公示,温以宁,,2025-12-10,整改中,已检两艘，其余七月送检,\n";
    session.lay("临江镇/台账.csv", head + blank);
    write();
    assertThat(Files.readString(baseline())).contains("渡船没有年检");
    session.lay("临江镇/台账.csv", head + BOATS.replace("2025-05-20", "2025-12-20") + blank);
    assertThat(check()).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void what_is_solved_is_told_leaves_and_does_not_come_back_silently() throws IOException {
    write();
    ledger(BOATS);
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    assertThat(session.audit().at("/control/baseline/solved").findValuesAsText("subject"))
        .containsExactly("渡船没有年检");
    assertThat(check("--write-baseline", baseline().toString())).isEqualTo(ExitCode.PASSED);
    assertThat(Files.readString(baseline())).contains("渡口救生衣").doesNotContain("渡船");
    ledger(BOATS, SHIPS);
    assertThat(check("--write-baseline", baseline().toString())).isEqualTo(ExitCode.FINDINGS);
    assertThat(session.states()).containsExactly("overdue known", "overdue open");
    assertThat(check()).as("rewriting has not made it known").isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void what_was_not_looked_for_is_not_solved() throws IOException {
    session.lay("南山镇/台账.csv", HEAD + "1," + LAMPS);
    session.run(
        "check",
        folder.toString(),
        "--as-of",
        "2025-06-30",
        "--write-baseline",
        baseline().toString());
    assertThat(check("--write-baseline", baseline().toString())).isEqualTo(ExitCode.PASSED);
    assertThat(session.audit().at("/control/baseline/solved")).isEmpty();
    assertThat(session.audit().at("/control/baseline/notChecked").findValuesAsText("dossier"))
        .containsExactly("南山镇");
    assertThat(Files.readString(baseline())).contains("南山镇");
    session.lay("临江镇/closeout.yaml", "rules: {overdue: {off: 另有台账}}\n");
    check();
    assertThat(session.audit().at("/control/baseline/solved")).isEmpty();
    session.lay("临江镇/closeout.yaml", "");
    ledger(BOATS);
    session.lay("临江镇/表.csv", "甲,乙\n1,2\n");
    assertThat(check()).isEqualTo(ExitCode.NOT_READ);
    assertThat(session.audit().at("/control/baseline/solved")).isEmpty();
  }

  @Test
  void a_waived_finding_is_not_written_and_its_waiver_goes_before_the_baseline()
      throws IOException {
    Path waivers = session.lay("豁免.csv", WAIVER.formatted("2025-12-31"));
    write("--waivers", waivers.toString());
    assertThat(Files.readString(baseline())).contains("渡船").doesNotContain("救生衣");
    write();
    assertThat(check("--waivers", waivers.toString())).isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue waived", "overdue known");
    assertThat(session.audit().at("/control/baseline/solved")).isEmpty();
    session.lay("豁免.csv", WAIVER.formatted("2025-06-01"));
    check("--waivers", waivers.toString());
    assertThat(session.states())
        .containsExactly("overdue known", "overdue known", "waiver-expired open");
  }

  @Test
  void every_line_stands_for_one_finding() throws IOException {
    session.lay("甲/同名/台账.csv", HEAD + "1," + LAMPS);
    session.lay("乙/同名/台账.csv", HEAD + "1," + LAMPS);
    String[] both = {
      "check",
      folder.resolve("甲").toString(),
      folder.resolve("乙").toString(),
      "--as-of",
      "2025-06-30",
      "-f",
      "json",
      "--write-baseline",
      baseline().toString()
    };
    session.run(both);
    List<String> lines = Files.readAllLines(baseline());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).isEqualTo(lines.get(2));
    Files.write(baseline(), lines.subList(0, 2));
    both[7] = "--baseline";
    assertThat(session.run(both)).isEqualTo(ExitCode.FINDINGS);
    assertThat(session.states()).containsExactly("overdue known", "overdue open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1",
        "rule,dossier | 1",
        "# closeout baseline 2 | 1",
        "# closeout baseline 1~~# 说明~abc~ | 4",
        "# closeout baseline 1~0123456789abcdef0123456789abcdef  overdue  临江镇  路灯 | 2",
        "# closeout baseline 1~0123456789abcdef0123456789abcde^overdue^临江镇^路灯 | 2",
        "# closeout baseline 1~<<<<<<< HEAD~ | 2",
      })
  void a_damaged_baseline_is_refused_with_its_line(String text, int line) throws IOException {
    Files.writeString(baseline(), text.replace('~', '\n').replace('^', '\t'));
    assertThat(check()).isEqualTo(ExitCode.USAGE);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).startsWith(baseline() + ":" + line + ":");
    assertThat(session.err().lines()).hasSize(2);
  }

  @Test
  void line_ends_marks_and_comments_do_no_harm() throws IOException {
    write();
    String text = Files.readString(baseline());
    Files.writeString(baseline(), "\uFEFF" + text.replace("\n", "\r\n") + "# 六月清理\r\n\r\n");
    assertThat(check()).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void a_file_that_is_missing_or_cannot_be_written_is_told_before_the_check() {
    assertThat(check()).isEqualTo(ExitCode.NOT_READ);
    assertThat(session.run("check", input(), "--write-baseline", "no/such/folder/b"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(session.out()).isEmpty();
  }

  @Test
  void nothing_is_written_where_an_input_was_not_read() throws IOException {
    session.lay("临江镇/表.csv", "甲,乙\n1,2\n");
    assertThat(write()).isEqualTo(ExitCode.NOT_READ);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("临江镇"));
    }
  }

  @Test
  void it_may_lie_among_the_inputs() {
    Path inside = folder.resolve("临江镇/known.txt");
    String[] line = {
      "check", input(), "--as-of", "2025-06-30", "--write-baseline", inside.toString()
    };
    session.run(line);
    line[4] = "--baseline";
    assertThat(session.run(line)).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void personal_data_is_masked_and_no_language_or_option_changes_the_file() throws IOException {
    session.lay("临江镇/通报.txt", "关于巡察整改进展情况的通报\n\n村民可致电网格员吴青山，手机13812345678。\n");
    List<String> written = new ArrayList<>();
    for (String[] options :
        List.of(
            new String[] {"--lang", "zh"},
            new String[] {"--lang", "en", "--threads", "1", "--quiet"},
            new String[] {"--show-private", "--lang", "en"})) {
      write(options);
      written.add(Files.readString(baseline()));
    }
    assertThat(written.get(0))
        .contains("mobile-number-exposed\t临江镇\t138****5678")
        .doesNotContain("13812345678");
    assertThat(written).containsOnly(written.get(0));
  }

  @Test
  void the_number_of_threads_changes_nothing() throws IOException {
    for (int i = 0; i < 12; i++) {
      session.lay("各镇/" + i + "/同名/台账.csv", HEAD + "1," + LAMPS + (i % 2 == 0 ? "2," + BOATS : ""));
    }
    String all = folder.resolve("各镇").toString();
    session.run("check", all, "--as-of", "2025-06-30", "--write-baseline", baseline().toString());
    List<String> lines = Files.readAllLines(baseline());
    Files.write(baseline(), lines.subList(0, lines.size() - 5));
    Path waivers = session.lay("豁免.csv", WAIVER.formatted("2025-12-31"));
    List<String> audits = new ArrayList<>();
    for (String threads : List.of("1", "3", "16")) {
      session.run(
          "check",
          all,
          "--as-of",
          "2025-06-30",
          "--baseline",
          baseline().toString(),
          "--waivers",
          waivers.toString(),
          "-f",
          "json",
          "--threads",
          threads);
      audits.add(session.out());
    }
    assertThat(session.states()).contains("overdue known", "overdue waived", "overdue open");
    assertThat(audits).containsOnly(audits.get(0));
  }

  private void ledger(String... issues) {
    StringBuilder rows = new StringBuilder(HEAD);
    for (int i = 0; i < issues.length; i++) {
      rows.append(i + 1).append(',').append(issues[i]);
    }
    session.lay("临江镇/台账.csv", rows.toString());
  }

  private Path baseline() {
    return folder.resolve("known.baseline");
  }

  private String input() {
    return folder.resolve("临江镇").toString();
  }

  private int write(String... more) {
    return run("--write-baseline", more);
  }

  private int check(String... more) {
    return run("--baseline", more);
  }

  private int run(String option, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of("check", input(), "--as-of", "2025-06-30", option, baseline().toString()));
    if (!List.of(more).contains("--quiet")) {
      line.addAll(List.of("-f", "json"));
    }
    line.addAll(List.of(more));
    return session.run(line.toArray(String[]::new));
  }
}
