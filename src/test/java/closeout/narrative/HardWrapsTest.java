package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines go on in the next one. */
class HardWrapsTest {

  @Test
  void the_words_as_follows_are_no_label() {
    List<String> lines =
        List.of(
            "　　2025年3月4日至4月16日，县委第三巡察组对双槐镇党委开展了常规",
            "巡察，6月5日反馈了巡察意见。镇党委高度重视，立即召开会议，逐条研",
            "究整改措施，明确责任领导、责任部门和完成时限。现将整改落实情况报告",
            "如下：",
            "　　一、强化组织领导");
    assertThat(runs(lines)).containsExactly("0-3", "4-4");
  }

  @Test
  void a_label_inside_an_open_bracket_begins_no_line() {
    List<String> lines =
        List.of(
            "整改情况：退还教辅材料费2.36万元，家长反映的多收费问题已经逐一核实处理。（完",
            "成时限：2024年8月）",
            "整改情况：公开招标确定大宗食材供应商4家，清退结余伙食费11.8万元，惠及学生",
            "1475人，人均80元，每月公示收支。",
            "整改情况：综合楼项目已送审，审定金额863.5万元，核减41.2万元，核减率4.55个百",
            "分点。");
    assertThat(runs(lines)).containsExactly("0-1", "2-3", "4-5");
  }

  private static List<String> runs(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : lines) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, line, null, null));
    }
    return HardWraps.paragraphs(paragraphs).stream().map(run -> run[0] + "-" + run[1]).toList();
  }
}
