package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuingWorkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "正在争取项目资金。| 正在",
        "2个网格的公示牌尚未安装。| 尚未",
        "因林权证办理周期长，还未完成登记。| 还未",
        "3户危房改造仍未开工。| 仍未",
        "受汛期影响，未能按期完工。| 未能",
        "长效管护水平有待提高。| 有待",
        "资料已上报，待批复。| 待批复",
        "主体工程已完工，待验收后投入使用。| 待验收",
        "拟于2025年6月完成验收。| 拟于",
        "计划于明年一季度启动招标。| 计划于",
        "剩余2个泵站，计划5月底前改造到位。| 计划",
        "力争年底前完成全部清欠。| 力争",
        "污水管网将于2025年10月通水。| 将于",
        "将在下半年完成设备更换。| 将在",
        "光伏项目预计9月底并网发电。| 预计",
        "4户群众的补偿款仍在核算。| 仍在",
        "尚有3处隐患未消除。| 尚有",
        "其余15人尚未参加考核。| 其余",
        "目前仍缺2名水质检测员。| 仍缺",
        "公开栏正在等待厂家供货。| 正在",
        "二期工程尚处于设计阶段。| 尚处于",
        "其余7户未签订协议。| 其余",
        "剩余2处待拆除。| 剩余",
        "暂未取得用地批复。| 暂未",
        "目前还在协商赔偿标准。| 还在",
        "5户产权证正由登记中心办理。| 正由",
        "下一步将尽快完成剩余5户的搬迁。| 下一步"
      })
  void finds_work_that_is_not_finished(String sentence, String marker) {
    assertThat(Spots.inResult(MentionKind.CONTINUING_WORK, sentence)).contains(marker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "受理申请126件，办结119件，其余7件未到期。",
        "此前尚未建账，现已建立台账。",
        "原未纳入管理的8处资产，已全部登记入账。",
        "检查时尚未公示的6笔支出，已补充公示。",
        "对尚未缴纳租金的3户逐户上门催缴，租金全部收回。",
        "针对“工程正在施工、资料尚未归档”的问题，补齐资料12份。",
        "对正在实施的5个项目逐一核查，未发现新的问题。",
        "经排查，尚未发现类似问题。",
        "截至目前，未发现违规操办情况。",
        "拟定了值班制度，明确交接班要求。",
        "制定年度学习计划，按月组织实施。",
        "今年计划发展党员3名，已完成。",
        "将在职党员编入12个服务小组。",
        "将整改成果转化为治理效能。",
        "组织干部学习条例，纠正在报销中存在的偏差。",
        "真正在思想上重视起来。",
        "已建立长效机制，并将持续抓好落实。",
        "下一步，将持续加强日常监督，巩固整改成果。",
        "积极争取到上级资金20万元，完成路面硬化。",
        "积极争取上级支持，已建成2个活动室。",
        "风清气正的良好氛围正在形成。",
        "因资料缺失未能归档的4份合同，已重新补签归档。",
        "避免出现账目尚未核对就签字的现象。",
        "没有待遇落实不到位的情况。",
        "（注：部分设备正在调试）系统上线运行。",
        "凡手续尚未齐全的，一律不予拨付。",
        "原计划于3月完成的清查已提前完成。",
        "邀请专家将于每季度开展的培训纳入年度安排。",
        "解决了长期以来尚未解决的供水难题。",
        "确保党员在尚未转接组织关系期间正常参加组织生活。",
        "为尚未参保的32名群众办理参保手续。",
        "定期梳理仍未销号的问题，逐一督办。",
        "整改成效仍在持续显现。",
        "上述做法正在全区推广。",
        "其余16卷符合要求。",
        "其余点位未发现问题。",
        "力争上游、争创一流的氛围浓厚。",
        "该问题已完成整改。"
      })
  void is_quiet_about_finished_work(String sentence) {
    assertThat(Spots.inResult(MentionKind.CONTINUING_WORK, sentence)).isEmpty();
  }

  @Test
  void reads_results_only() {
    assertThat(
            Spots.in(
                MentionKind.CONTINUING_WORK,
                "PROBLEM(R1): 台账尚未建立。\nNEXT_STEPS: 正在谋划。\nRESULT(R1): 台账尚未建立。"))
        .containsExactly("尚未");
  }

  @Test
  void reads_the_progress_of_a_ledger_but_not_its_measures() {
    String text = "应取证73人，其余15人尚未参加考核，计划5月补考";
    assertThat(Spots.inCell(MentionKind.CONTINUING_WORK, Concept.PROGRESS, text))
        .isEqualTo(List.of("其余", "计划"));
    assertThat(Spots.inCell(MentionKind.CONTINUING_WORK, Concept.MEASURE, text)).isEmpty();
  }
}
