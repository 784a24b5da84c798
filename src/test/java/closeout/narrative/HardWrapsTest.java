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

  private static List<String> runs(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : lines) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, line, null, null));
    }
    return HardWraps.paragraphs(paragraphs).stream().map(run -> run[0] + "-" + run[1]).toList();
  }
}
