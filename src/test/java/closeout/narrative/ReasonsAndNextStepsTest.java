package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsAndNextStepsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "因权属争议，2宗土地暂缓办证。",
        "由于资金缺口较大，分两年实施。",
        "受雨季影响，工期顺延。",
        "剩余4户已签订协议。",
        "其余3处结合改造同步实施。",
        "仍缺2名技术人员。",
        "管委会正在争取项目资金中。",
        "拟申请上级专项经费。",
        "计划明年完成。",
        "后续由村委会负责管护。",
        "待土地指标下达后开工。",
        "2026年6月底前完成。",
        "预计三季度投入使用。",
        "主要原因是历史遗留问题复杂。"
      })
  void finds_reasons_and_next_steps(String sentence) {
    assertThat(Spots.inResult(MentionKind.REASON_OR_NEXT_STEP, sentence)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展义务教育宣传5次，受益群众300余人次。",
        "因地制宜发展特色产业。",
        "深入剖析原因，制定整改清单。",
        "拟定收费制度，规范接待工作。",
        "制定学习计划1个，对待群众热情周到。",
        "该问题正在推进整改。",
        "目前该问题已基本完成整改。",
        "整改情况：正在整改。",
        "组织干部走访群众50户，解决问题2个。"
      })
  void is_quiet_where_nothing_is_said_of_the_rest(String sentence) {
    assertThat(Spots.inResult(MentionKind.REASON_OR_NEXT_STEP, sentence)).isEmpty();
  }

  @Test
  void reads_the_remarks_of_a_ledger() {
    assertThat(Spots.inCell(MentionKind.REASON_OR_NEXT_STEP, Concept.REMARK, "因机构改革，职责待划转"))
        .containsExactly("因", "待");
  }
}
