package closeout.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.IssueType;
import closeout.dossier.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {

  private static final Statuses STATUSES = Wording.BUILT_IN.statuses();

  @ParameterizedTest
  @CsvSource({
    "已完成, COMPLETED",
    "完成, COMPLETED",
    "已销号（2025.6）, COMPLETED",
    "已完成（2025年6月）, COMPLETED",
    "2025年6月已完成, COMPLETED",
    "已完成并长期坚持, COMPLETED",
    "'已完成，长期坚持', COMPLETED",
    "已 完 成, COMPLETED",
    "（已完成）, COMPLETED",
    "该问题已完成整改。, COMPLETED",
    "均已整改到位, COMPLETED",
    "100%, COMPLETED",
    "Completed, COMPLETED",
    "基本完成, BASICALLY_COMPLETED",
    "基本完成整改, BASICALLY_COMPLETED",
    "正在推进, IN_PROGRESS",
    "立行立改/整改中, IN_PROGRESS",
    "已完成/整改中, IN_PROGRESS",
    "超期未完, IN_PROGRESS",
    "长期坚持, LONG_TERM",
    "持续整改, LONG_TERM",
    "未完成, NOT_STARTED",
    "未启动, NOT_STARTED",
    "不适用, NOT_APPLICABLE",
    "差不多完成, UNKNOWN",
    "差不多了, UNKNOWN",
    "即将完成, UNKNOWN",
    "2, UNKNOWN",
    "'', UNSTATED",
    "/, UNSTATED",
    "无, UNSTATED",
  })
  void a_cell_states_a_status(String cell, Status status) {
    assertThat(STATUSES.ofCell(cell)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "该问题已完成整改。, COMPLETED",
    "目前基本完成整改。, BASICALLY_COMPLETED",
    "该问题尚未完成整改。, NOT_STARTED",
    "该问题未全部完成整改。, IN_PROGRESS",
    "该问题正在整改，预计12月底前完成整改。, IN_PROGRESS",
    "已按要求完成整改。, COMPLETED",
    "确保年内完成整改。, UNSTATED",
    "开展专题研讨3次。, UNSTATED",
    "已完成整改，并长期坚持。, COMPLETED",
  })
  void a_sentence_concludes_with_its_last_status(String sentence, Status status) {
    assertThat(STATUSES.conclusion(sentence)).isEqualTo(status);
  }

  @Test
  void each_status_of_a_text_is_found_in_its_longest_form() {
    assertThat(STATUSES.find("甲项基本完成整改，乙项没有整改到位，丙项已整改"))
        .extracting(WrittenStatus::from, WrittenStatus::words, WrittenStatus::status)
        .containsExactly(
            tuple(2, "基本完成整改", Status.BASICALLY_COMPLETED),
            tuple(11, "没有整改到位", Status.NOT_STARTED),
            tuple(20, "已整改", Status.COMPLETED));
  }

  @Test
  void a_type_is_no_status() {
    assertThat(Statuses.typeOf("立行立改/整改中")).isEqualTo(IssueType.IMMEDIATE);
    assertThat(STATUSES.ofCell("立行立改")).isEqualTo(Status.UNKNOWN);
    assertThat(Statuses.typeOf("整改中")).isNull();
  }

  @Test
  void flags_are_words_or_marks() {
    assertThat(Statuses.flag("是")).isTrue();
    assertThat(Statuses.flag("√")).isTrue();
    assertThat(Statuses.flag("未消除")).isFalse();
    assertThat(Statuses.flag("0")).isFalse();
    assertThat(Statuses.flag("也许")).isNull();
  }
}
