package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Issues, chapters and ordinals that only the words and the rows around them show. */
final class WordedHeadingsTest {

  @Test
  void chapters_may_gather_the_issues_of_one_status() {
    String report =
        """
        中共云桥镇委员会关于县委巡察整改进展情况的通报
        一、履行主体责任情况
        镇党委召开专题会议3次。
        二、反馈问题整改情况
        反馈问题4个，已完成2个，基本完成1个，正在推进1个。
        （一）已完成整改的问题（2个）
        1.关于“学习计划不具体”的问题
        整改情况：重新制定计划，集中学习6次。
        2.关于“会议记录不规范”的问题
        整改情况：统一发放记录本，抽查4次。
        （二）基本完成整改的1个问题
        3.关于“合同管理粗放”的问题
        整改情况：清理合同36份，补充签订5份。
        （三）正在整改的事项
        4.关于“办公用房超标”的问题
        整改情况：调整房间2间，其余随搬迁调整。
        三、下一步打算
        继续抓好整改。
        """;
    assertThat(Outlined.of(report))
        .containsExactly(
            "(一)1 学习计划不具体 | completed | 1",
            "(一)2 会议记录不规范 | completed | 1",
            "(二)3 合同管理粗放 | basically-completed | 1",
            "(三)4 办公用房超标 | in-progress | 1");
  }

  @Test
  void the_status_of_the_issue_goes_before_that_of_its_chapter() {
    String report =
        """
        关于巡察整改情况的通报
        一、反馈问题整改情况
        （一）已完成整改的问题
        1.关于“学习计划不具体”的问题
        整改情况：重新制定计划。该问题正在推进。
        2.关于“会议记录不规范”的问题
        整改情况：统一发放记录本，抽查4次。
        """;
    assertThat(Outlined.of(report))
        .containsExactly("(一)1 学习计划不具体 | in-progress | 1", "(一)2 会议记录不规范 | completed | 1");
  }

  @Test
  void chapters_without_ordinals_stand_between_issues_that_are_numbered_on() {
    String report =
        """
        关于巡察整改情况的通报
        一、反馈问题整改情况
        反馈问题3个，已完成整改3个。
        履行职能责任存在差距方面问题整改情况
        1.关于“学习计划不具体”的问题
        整改情况：重新制定计划。该问题已完成整改。
        2.关于“会议记录不规范”的问题
        整改情况：统一发放记录本。该问题已完成整改。
        关于“服务意识有待增强”方面
        该方面反馈问题1个，已完成整改1个。
        3.关于“窗口排队时间长”的问题
        整改情况：增设窗口2个。该问题已完成整改。
        """;
    assertThat(Outlined.of(report))
        .containsExactly(
            "1 学习计划不具体 | completed | 1", "2 会议记录不规范 | completed | 1", "3 窗口排队时间长 | completed | 1");
  }

  @Test
  void a_paragraph_may_name_its_issue_and_go_on_with_the_result() {
    String report =
        """
        关于巡察整改情况的通报
        一、反馈问题整改情况
        针对会议记录不规范问题，一是统一发放记录本52本；二是每月抽查1次。
        关于为民服务意识不强，窗口排队时间长问题。增设窗口2个，平均等候时间缩短8分钟。
        针对合同管理问题，清理合同36份。
        二、下一步打算
        继续抓好整改。
        """;
    assertThat(Outlined.of(report))
        .containsExactly(
            "- 会议记录不规范 | unstated | 2",
            "- 为民服务意识不强，窗口排队时间长 | unstated | 1",
            "- 合同管理 | unstated | 1");
  }

  @Test
  void titles_that_begin_with_digits_go_on_with_their_row() {
    String report =
        """
        关于巡察整改情况的通报
        一、反馈问题整改情况
        1.接待清单不规范
        整改情况：
        （1）补齐清单7份。
        （2）修订办法。
        该问题已完成整改。
        2.12345热线办理质量不高
        整改情况：
        （1）回访群众80人次。
        该问题已完成整改。
        3.2022年以来台账不全
        整改情况：
        （1）补登台账60条。
        该问题已完成整改。
        """;
    assertThat(Outlined.of(report))
        .containsExactly(
            "1 接待清单不规范 | completed | 2",
            "2 12345热线办理质量不高 | completed | 1",
            "3 2022年以来台账不全 | completed | 1");
  }

  @Test
  void a_labelled_title_may_begin_with_digits_behind_a_half_width_colon() {
    String report =
        """
        关于巡察整改情况的通报
        问题1:接待清单不规范。
        整改情况:补齐清单7份。该问题已完成整改。
        问题2:2021年至2023年预算编制不科学。
        整改情况:制定办法1项。该问题已完成整改。
        """;
    assertThat(Outlined.of(report))
        .containsExactly("1 接待清单不规范 | completed | 1", "2 2021年至2023年预算编制不科学 | completed | 1");
  }

  @Test
  void a_chapter_of_one_issue_stays_one_even_if_a_total_fits_the_chapters() {
    String report =
        """
        关于巡察整改情况的通报
        一、履行主体责任情况
        主要负责同志领办重点问题2个。
        二、反馈问题整改情况
        反馈问题3个，已完成整改3个。
        （一）落实整改责任不够有力方面
        1.关于“学习计划不具体”的问题
        整改情况：重新制定计划。该问题已完成整改。
        （二）党的建设基础薄弱方面
        2.关于“会议记录不规范”的问题
        整改情况：统一发放记录本。该问题已完成整改。
        3.关于“合同管理粗放”的问题
        整改情况：清理合同36份。该问题已完成整改。
        """;
    assertThat(Outlined.of(report))
        .containsExactly(
            "(一)1 学习计划不具体 | completed | 1",
            "(二)2 会议记录不规范 | completed | 1",
            "(二)3 合同管理粗放 | completed | 1");
  }

  @Test
  void a_first_measure_may_begin_with_a_count() {
    String report =
        """
        关于巡察整改情况的通报
        一、反馈问题整改情况
        （一）关于“公示不到位”的问题
        1.7处公示栏全部更换。
        （二）关于“档案不齐全”的问题
        1.10名党员补交材料。
        2.30卷档案重新整理。
        """;
    assertThat(Outlined.of(report))
        .containsExactly("(一) 公示不到位 | unstated | 1", "(二) 档案不齐全 | unstated | 2");
  }

  @Test
  void a_short_notice_may_list_its_issues_without_any_part() {
    String report =
        """
        关于巡察整改情况的公示
        区委第三巡察组于2024年11月20日反馈问题3个，目前均已整改到位。
        1.学习制度坚持不好：恢复每月集中学习，已开展5次。
        2.库房灭火器过期：更换灭火器24具。
        3.借阅登记不全：补登记86条。
        """;
    assertThat(Outlined.of(report))
        .containsExactly(
            "1 学习制度坚持不好 | unstated | 1", "2 库房灭火器过期 | unstated | 1", "3 借阅登记不全 | unstated | 1");
  }

  @Test
  void the_status_right_behind_its_title_shows_an_issue() {
    String report =
        """
        柿林村党支部关于巡察反馈问题整改情况的公示
        1、村级账目公开不及时。已整改。每月10日前公布收支，已公布4期。
        2、山场租金拖欠。正在整改。3户承租户拖欠1.86万元，已收回1.2万元。
        3、活动室挪作他用。已整改。清理杂物，布置活动室60平方米。
        """;
    assertThat(Outlined.of(report))
        .containsExactly(
            "1 村级账目公开不及时 | completed | 1",
            "2 山场租金拖欠 | in-progress | 1",
            "3 活动室挪作他用 | completed | 1");
  }

  @Test
  void what_waits_for_something_is_not_completed() {
    String report =
        """
        关于巡察整改情况的通报
        一、反馈问题整改情况
        1.关于“补贴监管不力”的问题
        整改情况：抽查机具186台。目前，该问题正在推进，待调查结论作出后完成整改。
        2.关于“会议记录不规范”的问题
        整改情况：抽查4次。该问题已完成整改。
        """;
    assertThat(Outlined.of(report))
        .containsExactly("1 补贴监管不力 | in-progress | 1", "2 会议记录不规范 | completed | 1");
  }
}
