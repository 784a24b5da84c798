package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Sequence;
import closeout.dossier.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "巡察反馈的16个问题已全部完成整改。",
        "巡察反馈的12个问题已全部整改，38项任务完成37项。",
        "反馈意见指出的问题均已整改到位。",
        "县委巡察组反馈问题23个，整改完成率100%。",
        "以上6个问题已全部整改完成。",
        "截至目前，巡视反馈的整改任务全部销号，并长期坚持。"
      })
  void all_issues_are_said_to_be_rectified(String sentence) {
    assertThat(fullCompletions(Readings.of(Zone.SUMMARY, sentence))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "反馈的16个问题均已采取措施。",
        "反馈的16个问题均已整改推进。",
        "对反馈问题全面整改。",
        "确保反馈问题全部整改到位。",
        "除1个问题外，其余反馈问题均已整改到位。",
        "立行立改的5个问题已全部整改到位。",
        "上述8处隐患问题已全部整改到位。",
        "反馈问题基本完成整改。",
        "交办的14件投诉件全部办结。"
      })
  void not_all_issues_are_said_to_be_rectified(String sentence) {
    assertThat(fullCompletions(Readings.of(Zone.SUMMARY, sentence))).isEmpty();
  }

  @Test
  void completion_inside_an_issue_says_nothing_about_the_others() {
    assertThat(fullCompletions(Readings.of("RESULT(R1): 巡察反馈的问题已全部完成整改。"))).isEmpty();
  }

  @Test
  void keeping_it_up_is_told_with_full_completion() {
    Reading reading = Readings.of(Zone.SUMMARY, "巡察反馈的12个问题已全部完成整改并长期坚持。");
    assertThat(Readings.observed(new FullCompletions(), reading, Statement.class))
        .extracting(Statement::longTerm)
        .containsExactly(true);
  }

  @Test
  void aspects_are_announced_with_their_names() {
    Reading reading =
        Readings.of(Zone.ORGANISATION, "针对巡察组反馈的问题，从落实政治责任方面、基层党组织建设方面、作风建设方面3个方面入手，逐条整改。");
    assertThat(Readings.observed(new AnnouncedAspects(), reading, Statement.class))
        .extracting(statement -> statement.count().plain() + " " + statement.items())
        .containsExactly("3 [落实政治责任, 基层党组织建设, 作风建设]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"从三个方面加强学习。", "针对反馈问题，会议从四个方面作出部署。", "围绕反馈问题提出五个方面要求。"})
  void aspects_of_other_matters_are_not_announced(String sentence) {
    Reading reading = Readings.of(Zone.ORGANISATION, sentence);
    assertThat(Readings.observed(new AnnouncedAspects(), reading, Statement.class)).isEmpty();
  }

  @Test
  void enumerators_go_on_over_paragraphs_until_a_heading() {
    Reading reading =
        Readings.of(
            "RESULT(R1): 一是加强学习。",
            "RESULT(R1): 二是完善制度。",
            "HEADING(R2): （二）关于作风问题",
            "RESULT(R2): 一是开展培训；三是严格考核。",
            "RESULT(R2): 统一是基础，之一是保障。");
    assertThat(Readings.observed(new EnumeratorSequences(), reading, Sequence.class))
        .extracting(sequence -> sequence.ordinals() + " " + sequence.broken())
        .containsExactly("[1, 2] false", "[1, 3] true");
  }

  @Test
  void a_summary_inside_a_list_does_not_end_it() {
    Reading reading =
        Readings.of(
            "ORGANISATION: 一是迅速部署。", "SUMMARY: 二是压实责任，反馈问题9个已完成8个。", "ORGANISATION: 三是跟踪问效。");
    assertThat(Readings.observed(new EnumeratorSequences(), reading, Sequence.class))
        .extracting(sequence -> sequence.ordinals() + " " + sequence.broken())
        .containsExactly("[1, 2, 3] false");
  }

  private static java.util.List<Statement> fullCompletions(Reading reading) {
    return Readings.observed(new FullCompletions(), reading, Statement.class);
  }
}
