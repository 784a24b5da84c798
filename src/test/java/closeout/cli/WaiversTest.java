package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers as a user meets them: what has an effect, what has none, and what is told of it. */
final class WaiversTest {

  private static final String HEADER =
      "rule,fingerprint,dossier,issue,words,reason,requester,approver,expires\n";
  private static final String NOBODY_READS = "waiver-unused";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void a_ledger_with_one_overdue_issue() throws IOException {
    session = new Session(folder);
    session.lay(
        "临江镇/台账.csv",
        """
        编号,问题描述,整改措施,责任领导,责任人,整改期限,任务状态,整改描述,证明材料
        1,渡口救生衣不足,补齐救生衣,温以宁,柏舟,2025-05-20,整改中,已补四十件，其余七月到货,
        2,渡船没有年检,送检并公示,温以宁,柏舟,2025-12-10,整改中,已约定检验日期，等候通知,
        """);
  }

  @Test
  void a_whole_waiver_takes_the_finding_out_of_the_verdict_but_not_out_of_sight()
      throws IOException {
    waivers("overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue waived");
    assertThat(session.audit().at("/dossiers/0/findings/0/waived").toString())
        .isEqualTo("{\"by\":\"温以宁\",\"reason\":\"供货合同约定七月到货\",\"until\":\"2025-09-30\"}");
    assertThat(session.audit().at("/summary/findings/waived").intValue()).isEqualTo(1);
    assertThat(session.text(input(), "--waivers", list().toString())).contains("[overdue]");
    assertThat(session.text(input(), "--waivers", list().toString(), "--quiet"))
        .contains("[overdue]");
  }

  @ParameterizedTest
  @CsvSource({
    "第一项",
    "１",
    "渡口救生衣不足",
    "渡口 救生衣不足",
  })
  void an_issue_is_named_by_its_number_or_its_title(String issue) throws IOException {
    waivers("overdue,,," + issue + ",,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(check()).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void words_and_fingerprints_name_a_finding_too() throws IOException {
    waivers("");
    check();
    String fingerprint = session.audit().at("/dossiers/0/findings/0/fingerprint").textValue();
    waivers("overdue," + fingerprint + ",,,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    waivers("overdue,,,,救生衣,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    waivers("overdue," + fingerprint + ",南山镇,,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @CsvSource({
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,', waiver-without-expiry",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2026-02-30', waiver-without-expiry",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2026-06', waiver-without-expiry",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2026年9月底', waiver-without-expiry",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2026-09-30前', waiver-without-expiry",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,永久', waiver-without-expiry",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,9999-12-31', waiver-without-expiry",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-06-29', waiver-expired",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,柏舟,2025-09-30', waiver-self-approved",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,柏　舟（科员）,2025-09-30', waiver-self-approved",
    "'overdue,,临江镇,1,,供货合同约定七月到货,Bo Zhou,ｂｏ ＺＨＯＵ,2025-09-30', waiver-self-approved",
    "'overdue,,临江镇,1,,供货合同约定七月到货,柏舟,,2025-09-30', waiver-without-approver",
    "'overdue,,临江镇,1,,供货合同约定七月到货,待定,温以宁,2025-09-30', waiver-without-approver",
    "'overdue,,临江镇,1,,,柏舟,温以宁,2025-09-30', waiver-without-reason",
    "'overdue,,临江镇,1,,同意,柏舟,温以宁,2025-09-30', waiver-without-reason",
    "'overdue,,临江镇,1,,领导已同意。,柏舟,温以宁,2025-09-30', waiver-without-reason",
    "'overdue,,临江镇,1,,xxx,柏舟,温以宁,2025-09-30', waiver-without-reason",
    "'overdue,,临江镇,1,,待补,柏舟,温以宁,2025-09-30', waiver-without-reason",
    "'overdues,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-09-30', waiver-for-unknown-rule",
    "'overdue,,,,,供货合同约定七月到货,柏舟,温以宁,2025-09-30', waiver-without-subject",
    "'overdue,abc,,1,,供货合同约定七月到货,柏舟,温以宁,2025-09-30', waiver-without-subject",
    "'overdue,,临江镇,2,,供货合同约定七月到货,柏舟,温以宁,2025-09-30', waiver-unused",
    "'overdue,00000000000000000000000000000000,,,,供货合同约定七月到货,柏舟,温以宁,2025-09-30', waiver-unused",
  })
  void what_a_waiver_lacks_leaves_it_without_effect_and_is_told(String waiver, String rule)
      throws IOException {
    waivers(waiver + "\n");
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
    assertThat(session.states()).containsExactly("overdue open", rule + " open");
  }

  @Test
  void the_last_day_still_counts() throws IOException {
    waivers("overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-06-30\n");
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue waived", "waiver-expires-soon open");
  }

  @Test
  void the_day_is_that_of_the_time_zone_of_the_policy() throws IOException {
    // The clock says 2025-06-29T20:00Z, which is the next day in Shanghai.
    waivers("overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-06-29\n");
    String[] today = {"check", input(), "--waivers", list().toString(), "-f", "json"};
    assertThat(session.run(today)).isEqualTo(ExitCode.FINDINGS);
    session.lay("临江镇/closeout.yaml", "timeZone: UTC\n");
    assertThat(session.run(today)).isEqualTo(ExitCode.PASSED);
  }

  @Test
  void findings_about_waivers_count_and_cannot_be_waived() throws IOException {
    waivers(
        "overdue,,临江镇,1,,同意,柏舟,温以宁,2025-09-30\n"
            + "waiver-without-reason,,,,同意,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n"
            + "overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(check()).isEqualTo(ExitCode.FINDINGS);
    assertThat(session.states()).containsExactly("overdue waived", "waiver-without-reason open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void the_encoding_is_found_out(String encoding) throws IOException {
    String text = HEADER + "overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n";
    Files.write(list(), text.replace("\n", "\r\n").getBytes(Charset.forName(encoding)));
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    Files.write(list(), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    assertThat(check()).isEqualTo(ExitCode.PASSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule\tdossier\treason\trequester\tapprover\texpires\n"
            + "overdue\t临江镇\t供货合同约定七月到货\t柏舟\t温以宁\t2025/9/30 0:00\n",
        "规则;单位;豁免理由;申请人;批准人;有效期至;备注\n" + "\n# 六月会商\noverdue;临江镇;供货合同约定七月到货;柏舟;温以宁;2025年9月30日;\n",
        "序号,规则,原文,理由,申请人,审批人,到期日,,\n" + "1,overdue,\"救生衣\",\"供货合同，约定七月到货\",柏舟,温以宁,２０２５－０９－３０,,\n"
      })
  void tables_are_read_as_spreadsheets_write_them(String table) throws IOException {
    Files.writeString(list(), table);
    assertThat(check()).isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue waived");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {rule: overdue, dossier: 临江镇, reason: 供货合同约定七月到货, requester: 柏舟, approver: 温以宁,"
            + " expires: 2025-09-30}\n",
        """
        waivers:
          - 规则: overdue
            单位: 临江镇
            问题序号: 1
            理由: >
              供货合同
              约定七月到货
            申请人: 柏舟
            批准人: 温以宁
            有效期至: 2025-09-30
        """
      })
  void yaml_says_the_same(String yaml) throws IOException {
    Path file = session.lay("waivers.yaml", yaml);
    assertThat(session.run(line(file))).isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue waived");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nobody\n", "waivers:\n", "[]"})
  void no_waivers_are_no_fault(String yaml) throws IOException {
    Path file = session.lay("waivers.yml", yaml);
    assertThat(session.run(line(file))).isEqualTo(ExitCode.FINDINGS);
    assertThat(session.states()).containsExactly("overdue open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "waivers.csv | rule,dossier,reason,requester,approver | 1",
        "waivers.csv | rule,reason,requester,approver,expires | 1",
        "waivers.csv | rule,dossier,reason,requester,approver,expries | 1",
        "waivers.csv | rule,规则,dossier,reason,requester,approver,expires | 1",
        "waivers.csv | rule,dossier,reason,requester,approver,expires~overdue,a,b,c,d,2025-09-30,e | 2",
        "waivers.csv | rule,dossier,reason,requester,approver,expires~overdue,\"a,b,c,d,2025-09-30 | 2",
        "waivers.yaml | - rule: overdue~  expries: 2025-09-30 | 1",
        "waivers.yaml | - rule: overdue~ reason: a | 2",
        "waivers.yaml | - rule: [overdue] | 1",
        "waivers.yaml | - overdue | 1",
        "waivers.yaml | waivers: []~others: [] | 1",
        "waivers.yaml | overdue | 1",
        "known.baseline | rule | 1",
      })
  void a_damaged_list_is_refused_with_its_line(String name, String text, int line)
      throws IOException {
    Path file = session.lay(name, text.replace("~", "\n") + "\n");
    assertThat(session.run(line(file))).isEqualTo(ExitCode.USAGE);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines().findFirst().orElse("")).startsWith(file + ":" + line + ":");
  }

  @Test
  void bytes_that_are_no_text_are_refused() throws IOException {
    Files.write(list(), new byte[] {'r', 'u', 'l', 'e', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
    assertThat(check()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_missing_list_cannot_be_read_wherever_it_is_named() throws IOException {
    assertThat(session.run("check", input(), "--waivers", "no-such.csv"))
        .isEqualTo(ExitCode.NOT_READ);
    session.lay("临江镇/closeout.yaml", "waivers: no-such.csv\n");
    assertThat(session.run("check", input())).isEqualTo(ExitCode.NOT_READ);
    assertThat(session.run("check", input(), "--waivers", folder.toString()))
        .isEqualTo(ExitCode.NOT_READ);
  }

  @Test
  void the_policy_names_a_list_beside_itself_that_is_no_ledger() throws IOException {
    session.lay("临江镇/closeout.yaml", "waivers: 豁免清单.csv\n");
    session.lay("临江镇/豁免清单.csv", HEADER + "overdue,,,1,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(session.run("check", input(), "--as-of", "2025-06-30", "-f", "json"))
        .isEqualTo(ExitCode.PASSED);
    assertThat(session.states()).containsExactly("overdue waived");
    assertThat(session.audit().at("/inputs").findValuesAsText("kind"))
        .containsExactlyInAnyOrder("ledger", "waivers");
  }

  @Test
  void a_waiver_of_another_body_is_not_called_unused() throws IOException {
    waivers("overdue,,南山镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    check();
    assertThat(session.states()).containsExactly("overdue open").doesNotContain(NOBODY_READS);
  }

  @Test
  void nothing_is_called_unused_where_an_input_was_not_read() throws IOException {
    session.lay("临江镇/表.csv", "甲,乙\n1,2\n");
    waivers("overdue,,临江镇,2,,供货合同约定七月到货,柏舟,温以宁,2025-09-30\n");
    assertThat(check()).isEqualTo(ExitCode.NOT_READ);
    assertThat(session.states()).containsExactly("overdue open");
  }

  @Test
  void severities_and_switches_of_the_policy_hold_for_rules_about_waivers() throws IOException {
    waivers("overdue,,临江镇,1,,供货合同约定七月到货,柏舟,温以宁,2025-06-29\n");
    session.lay(
        "临江镇/closeout.yaml", "severities: {waiver-expired: info}\nrules: {overdue: {off: 另有台账}}\n");
    assertThat(check("--fail-on", "warning")).isEqualTo(ExitCode.PASSED);
    session.lay("临江镇/closeout.yaml", "rules: {waiver-expired: {off: 另行通知}}\n");
    check();
    assertThat(session.states()).containsExactly("overdue open");
    JsonNode checks = session.audit().at("/control/checks");
    assertThat(checks).anyMatch(check -> check.get("notRun").asText().contains("另行通知"));
  }

  @Test
  void what_a_waiver_quotes_is_masked_like_the_input() throws IOException {
    session.lay("临江镇/通报.txt", "关于巡察整改进展情况的通报\n\n村民可致电网格员吴青山，手机13812345678。\n");
    waivers("mobile-number-exposed,,临江镇,,13812345678,号码13812345678已经本人书面同意公开,柏舟,柏舟,2025-09-30\n");
    for (String format : List.of("json", "text", "html")) {
      session.run("check", input(), "--waivers", list().toString(), "-f", format);
      assertThat(session.out()).contains("waiver-self-approved").doesNotContain("13812345678");
    }
  }

  private void waivers(String rows) throws IOException {
    Files.writeString(list(), HEADER + rows);
  }

  private Path list() {
    return folder.resolve("豁免清单.csv");
  }

  private String input() {
    return folder.resolve("临江镇").toString();
  }

  private String[] line(Path file) {
    return new String[] {
      "check", input(), "--waivers", file.toString(), "--as-of", "2025-06-30", "-f", "json"
    };
  }

  private int check(String... more) {
    String[] line = line(list());
    String[] whole = java.util.Arrays.copyOf(line, line.length + more.length);
    System.arraycopy(more, 0, whole, line.length, more.length);
    return session.run(whole);
  }
}
