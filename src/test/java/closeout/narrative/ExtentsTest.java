package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Outline;
import closeout.dossier.Outline.Extent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a report claims to tell all of its issues. */
class ExtentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          现将整改情况通报如下。 | 二、反馈问题整改情况 | '' | UNSAID
          现将整改情况逐项公布如下。 | 二、反馈问题整改情况 | '' | ALL
          现将部分重点问题整改情况通报如下。 | 二、反馈问题整改情况 | '' | SELECTION
          现将整改情况通报如下。 | 二、重点问题整改情况 | '' | SELECTION
          现将整改情况通报如下。 | 二、反馈的主要问题整改情况 | '' | UNSAID
          现将整改情况通报如下。 | 二、反馈问题整改情况 | （其余问题整改情况在集团内部通报。） | SELECTION
          现将整改情况通报如下。 | 二、反馈问题整改情况 | （涉密及不宜公开的问题未列入。） | SELECTION
          现将整改情况通报如下。 | 二、反馈问题整改情况 | 其余问题均已整改到位。 | UNSAID
          """)
  void a_report_says_whether_it_tells_all_issues(
      String opening, String part, String remark, Extent extent) {
    String report =
        """
        关于巡察整改情况的通报
        2024年6月5日，县委第二巡察组反馈了巡察意见。%s
        一、履行主体责任情况
        镇党委召开专题会议3次。
        %s
        1.关于“学习计划不具体”的问题
        整改情况：重新制定计划，集中学习6次。该问题已完成整改。
        2.关于“会议记录不规范”的问题
        整改情况：统一发放记录本，抽查4次。该问题已完成整改。
        %s
        三、下一步打算
        继续抓好整改。
        """
            .formatted(opening, part, remark);
    assertThat(Outlined.facts(report, Outline.class))
        .extracting(Outline::extent)
        .containsExactly(extent);
  }
}
