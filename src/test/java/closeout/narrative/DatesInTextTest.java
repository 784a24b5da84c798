package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年2月29日召开推进会。| 2023年2月29日 | 2023年2月28日",
        "于2024年11月31日前完成。| 2024年11月31日 | 2024年11月30日",
        "2024年13月5日印发方案。| 2024年13月5日 | 2024年12月5日",
        "--20231226日在会上报告。| 20231226日 | 2023年12月26日",
        "2025314日已验收。| 2025314日 | 2025年3月14日",
        "4月31日完成清查。| 4月31日 | 4月30日"
      })
  void finds_dates_that_no_calendar_has(String sentence, String printed, String nearest) {
    assertThat(Spots.resultFacts(DateMention.class, sentence))
        .filteredOn(date -> !date.possible())
        .extracting(DateMention::text, DateMention::nearest)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(printed, nearest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年2月29日召开推进会。",
        "3、4月开展两轮检查。",
        "汇率折合2312345日元。",
        "日均处理20240日均值。",
        "档案编号2024-13-05已归档。",
        "根据绥发〔2022〕31号文件落实。",
        "电话0431-8117980。",
        "比例由12.31下降到10.30。",
        "每日9:30至17:30开放。",
        "索引号20240231123456。"
      })
  void is_quiet_about_real_dates_and_other_numbers(String sentence) {
    assertThat(Spots.resultFacts(DateMention.class, sentence)).allMatch(DateMention::possible);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年7月26日，镇党委召开了现场推进会。",
        "5月20日已召开2024年度推进会。",
        "2024年7月26日印发管理办法。",
        "于2024年7月完成整改。",
        "2024年8月收回资金3万元。"
      })
  void knows_what_is_told_as_past(String sentence) {
    assertThat(asserted("SUMMARY: 截至2024年6月30日。\nRESULT(R1): 2024年，" + sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年9月30日前完成改造。",
        "预计2024年10月并网发电。",
        "计划2025年3月底前配齐。",
        "明确2024年12月完成。",
        "将于2024年11月召开验收会。",
        "力争2024年10月建成。",
        "截止2024年8月6日前还未转出的给予除名。",
        "整改时限：2023年底。",
        "要求2024年12月31日完成整改。",
        "合同到期日为2026年5月1日。",
        "拟于2024年10月组织验收。",
        "剩余1条2024年10月完成。",
        "《2025年工作计划》已印发。"
      })
  void knows_limits_plans_and_titles(String sentence) {
    assertThat(asserted("RESULT(R1): " + sentence)).isEmpty();
  }

  @Test
  void asserts_nothing_of_the_next_steps() {
    assertThat(asserted("NEXT_STEPS: 2025年1月召开了部署会。")).isEmpty();
  }

  @Test
  void tells_the_day_up_to_which_figures_hold_from_limits() {
    assertThat(Spots.facts(DateMention.class, "SUMMARY: 截至2024年9月20日，已完成12个，2024年12月31日前全部完成。"))
        .extracting(DateMention::text, DateMention::role)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2024年9月20日", DateRole.AS_OF),
            org.assertj.core.groups.Tuple.tuple("2024年12月31日", DateRole.LIMIT));
  }

  @Test
  void reads_the_weekday_beside_a_date() {
    assertThat(Spots.facts(DateMention.class, "SUMMARY: 2024年5月17日（星期六）召开会议。"))
        .extracting(DateMention::weekday)
        .containsExactly(6);
  }

  @Test
  void takes_a_missing_year_from_the_date_before() {
    assertThat(Spots.facts(DateMention.class, "SUMMARY: 2024年1月3日召开会议，2月5日印发方案。"))
        .extracting(date -> date.interval().first().toString(), DateMention::yearInferred)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2024-01-03", false),
            org.assertj.core.groups.Tuple.tuple("2024-02-05", true));
  }

  @Test
  void leaves_out_dates_whose_year_is_nowhere() {
    assertThat(Spots.facts(DateMention.class, "SUMMARY: 5月20日召开推进会。")).isEmpty();
  }

  @Test
  void finds_impossible_dates_in_the_text_of_ledgers() {
    assertThat(Spots.cellFacts(DateMention.class, Concept.PROGRESS, "已于2024年6月31日完成"))
        .extracting(DateMention::possible)
        .containsExactly(false);
    assertThat(Spots.cellFacts(DateMention.class, Concept.DEADLINE, "2024年6月31日")).isEmpty();
  }

  private static List<String> asserted(String paragraphs) {
    return Spots.facts(DateMention.class, paragraphs).stream()
        .filter(DateMention::asserted)
        .map(DateMention::text)
        .toList();
  }
}
