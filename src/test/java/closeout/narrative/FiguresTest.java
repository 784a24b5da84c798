package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Enumeration;
import closeout.dossier.FigureUse;
import closeout.dossier.PartsOfWhole;
import closeout.dossier.ReportedFigure;
import closeout.dossier.Restatement;
import closeout.dossier.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  private final Figures figures = new Figures();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          巡察反馈的20个问题，已完成整改18个，基本完成1个，正在推进1个，整改完成率90%。\
           | issues_total 20, issues_completed 18, issues_basically_completed 1, issues_in_progress 1, completion_rate 90
          巡视反馈问题12个，需长期坚持整改2个，未完成3个。 | issues_total 12, issues_long_term 2, issues_not_started 3
          反馈问题4大类15项32条，已整改到位29条。 | aspects_total 4, 反馈问题 15, issues_total 32, issues_completed 29
          审计指出问题8个、任务9项。 | issues_total 8, issues_total 9
          制定整改措施34条，已落实31条。 | measures_total 34, measures_completed 31
          新建制度4项、修订制度3项、废止1项，共8项。\
           | regulations_new 4, regulations_revised 3, regulations_abolished 1, regulations_total 8
          新建和完善制度47项。 | regulations_total 47
          移交问题线索7件，已办结5件。 | clues_transferred 7, clues_closed 5
          立案3件，结案2件。 | cases_filed 3, cases_closed 2
          交办的26件信访件，已办结24件。 | complaints_total 26, complaints_closed 24
          共处理9人，其中党纪处分2人、诫勉3人、批评教育4人。\
           | persons_total 9, persons_party_sanction 2, persons_admonition 3, persons_criticism 4
          追回资金3.2万元，涉及违规资金4.1万元，未整改资金0.9万元。\
           | funds_recovered 3.2, funds_involved 4.1, funds_remaining 0.9
          查摆问题41个，已整改38个。 | 问题 41, 问题 38
          组织培训3场次、清运垃圾76吨。 | 组织培训 3, 清运垃圾 76
          """)
  void a_figure_is_named_by_what_it_measures(String sentence, String expected) {
    assertThat(figures(Readings.of(Zone.SUMMARY, sentence)))
        .extracting(figure -> figure.metric() + " " + figure.value().plain())
        .containsExactly(expected.split(", "));
  }

  @Test
  void inside_an_issue_only_nouns_are_counted() {
    assertThat(figures(Readings.of("RESULT(R1): 发现问题12个，已整改10个，新建制度1项。")))
        .extracting(ReportedFigure::metric)
        .containsExactly("问题", "问题", "制度");
  }

  @Test
  void a_total_with_words_of_its_own_speaks_of_a_part() {
    assertThat(figures(Readings.of(Zone.SUMMARY, "县委巡察组向镇党委反馈问题16个，涉及财务管理方面问题5个。")))
        .extracting(ReportedFigure::scope)
        .containsExactly(null, "涉及财务管理方面问题");
  }

  @Test
  void of_several_totals_in_a_sentence_each_speaks_of_its_part() {
    String sentence = "2022年巡察反馈的32个问题，已完成30个；2023年巡察反馈的28个问题，已完成20个。";
    assertThat(figures(Readings.of(Zone.SUMMARY, sentence)))
        .extracting(ReportedFigure::scope)
        .containsExactly("2022年巡察反馈的", "2022年巡察反馈的", "2023年巡察反馈的", "2023年巡察反馈的");
  }

  @Test
  void what_issues_are_broken_down_into_is_no_total_of_issues() {
    String sentence = "巡察反馈的16个问题，细化为42项整改任务，逐项销号。";
    assertThat(figures(Readings.of(Zone.SUMMARY, sentence)))
        .extracting(ReportedFigure::scope)
        .containsExactly(null, "细化为");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          覆盖率达到95%。 | CLAIM
          力争覆盖率达到95%。 | TARGET
          计划发展党员3名。 | TARGET
          每月巡查不少于2次。 | TARGET
          发现问题7日内处置。 | TARGET
          同比增长20%。 | CHANGE
          较上年减少27个。 | CHANGE
          提高8个百分点。 | CHANGE
          占三分之一。 | NOT_UNDERSTOOD
          占计划总额的80%。 | CLAIM
          """)
  void a_figure_is_a_claim_a_target_or_a_change(String sentence, FigureUse use) {
    assertThat(figures(Readings.of(Zone.RESULT, sentence)))
        .extracting(ReportedFigure::use)
        .containsExactly(use);
  }

  @Test
  void figures_hold_for_the_day_that_their_paragraph_names() {
    Reading reading = Readings.of(Zone.SUMMARY, "截至2024年9月20日，反馈的15个问题已完成12个。追缴资金3万元。");
    assertThat(figures(reading))
        .extracting(figure -> figure.asOf().last().toString())
        .containsExactly("2024-09-20", "2024-09-20", "2024-09-20");
  }

  @Test
  void numbers_of_page_furniture_and_signatures_are_no_figures() {
    assertThat(figures(Readings.of("CHROME: 浏览次数3次。", "SIGNATURE: 第3页共5页。"))).isEmpty();
  }

  @Test
  void parts_in_brackets_belong_to_the_figure_in_front_of_them() {
    String sentence = "共处理6人，其中党纪处分3人（警告2人、严重警告1人），诫勉3人。";
    assertThat(parts(Readings.of(Zone.SUMMARY, sentence)))
        .containsExactly("PERSONS 6人 > 3人 3人", "PERSONS 3人 = 2人 1人");
  }

  @Test
  void the_rest_and_what_is_done_make_the_whole() {
    assertThat(parts(Readings.of(Zone.RESULT, "查出隐患96处，已整改94处，剩余2处已停用。")))
        .containsExactly("OTHER 96处 = 94处 2处", "PAIR 96处 > 94处");
  }

  @Test
  void paired_lists_are_paired_in_order() {
    String sentence = "立行立改的20个、分阶段整改的8个问题中，分别有18个、5个（占90%、62.5%）已完成整改。";
    List<Share> shares =
        Readings.observed(figures, Readings.of(Zone.SUMMARY, sentence), Share.class);
    assertThat(shares)
        .extracting(
            share ->
                share.percent().at().quote()
                    + " "
                    + share.part().at().quote()
                    + " "
                    + share.whole().at().quote())
        .containsExactly("90% 18个 20个", "62.5% 5个 8个");
  }

  @Test
  void an_amount_of_the_summary_is_found_again_in_the_body_whatever_its_unit() {
    Reading reading =
        Readings.of(
            "SUMMARY: 清退违规发放补贴1.26万元。", "RESULT(R1): 12600元已全部清退。", "RESULT(R2): 上缴租金500元。");
    assertThat(Readings.observed(figures, reading, Restatement.class))
        .extracting(pair -> pair.second().at().quote() + " " + pair.differs())
        .containsExactly("12600元 false");
  }

  @Test
  void the_same_words_with_another_amount_differ() {
    Reading reading = Readings.of("SUMMARY: 收回低价发包土地承包费21.6万元。", "RESULT(R1): 收回低价发包土地承包费26.1万元。");
    assertThat(Readings.observed(figures, reading, Restatement.class))
        .extracting(pair -> pair.differs() + " " + pair.certain())
        .containsExactly("true true");
  }

  @Test
  void an_entity_that_has_two_sizes_differs_without_certainty() {
    Reading reading = Readings.of("SUMMARY: 全镇26个行政村完成。", "RESULT(R1): 覆盖全镇二十七个行政村。");
    assertThat(Readings.observed(figures, reading, Restatement.class))
        .extracting(pair -> pair.differs() + " " + pair.certain())
        .containsExactly("true false");
  }

  @Test
  void an_open_list_may_name_fewer_than_announced() {
    Reading reading = Readings.of(Zone.RESULT, "指导柳树村、杨树村等6个村完善台账。");
    assertThat(Readings.observed(figures, reading, Enumeration.class))
        .extracting(list -> list.items() + " " + list.open() + " " + list.wrong())
        .containsExactly("[指导柳树村, 杨树村] true false");
  }

  @Test
  void the_last_two_items_may_be_joined_by_and() {
    Reading reading = Readings.of(Zone.RESULT, "西坪、东坪和合水三个村整改到位。");
    assertThat(Readings.observed(figures, reading, Enumeration.class))
        .extracting(list -> list.items() + " " + list.most() + " " + list.wrong())
        .containsExactly("[西坪, 东坪和合水] 3 false");
  }

  private List<ReportedFigure> figures(Reading reading) {
    return Readings.observed(figures, reading, ReportedFigure.class);
  }

  private List<String> parts(Reading reading) {
    return Readings.observed(figures, reading, PartsOfWhole.class).stream()
        .map(
            relation ->
                relation.subject()
                    + " "
                    + relation.whole().at().quote()
                    + (relation.exhaustive() ? " =" : " >")
                    + relation.parts().stream()
                        .map(part -> " " + part.at().quote())
                        .reduce("", String::concat))
        .toList();
  }
}
