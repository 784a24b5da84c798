package closeout.read;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Concept;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "序号, NUMBER",
    "序 号, NUMBER",
    "*序号, NUMBER",
    "反馈问题：, ISSUE",
    "巡察组反馈的具体问题, ISSUE",
    "问题来源, ''",
    "问题类别, ASPECT",
    "整改措施（具体到人）, MEASURE",
    "整改措施落实情况, PROGRESS",
    "责任单位/责任人, DEPARTMENT PERSON",
    "责任单位（责任人）, DEPARTMENT PERSON",
    "责任单位(人), DEPARTMENT PERSON",
    "责任领导及责任人, LEADER PERSON",
    "责任人联系电话, PHONE",
    "配合单位, COOPERATING",
    "整改完成时限, DEADLINE",
    "实际完成时间, FINISHED",
    "进度(%), PERCENT",
    "佐证材料清单, EVIDENCE",
    "存在的困难和问题, REASON",
    "Issue No., NUMBER",
    "Due Date, DEADLINE",
    "Status, STATUS",
    "会议次数, ''",
    "'', ''",
  })
  void a_label_means_concepts(String label, String concepts) {
    assertThat(concepts(new Labels(Map.of(), Set.of()).meaning(label))).isEqualTo(concepts);
  }

  @Test
  void a_column_that_the_policy_leaves_out_means_nothing() {
    Labels labels = new Labels(Map.of(), Set.of("整改 状态："));
    assertThat(labels.meaning("整改状态").concepts()).isEmpty();
    assertThat(labels.meaning("完成状态").concepts()).containsExactly(Concept.STATUS);
  }

  @Test
  void the_policy_maps_labels_before_all_else() {
    Labels labels = new Labels(Map.of("进展（周报）", Concept.STATUS), Set.of());
    assertThat(labels.meaning("进展 (周报)").concepts()).containsExactly(Concept.STATUS);
  }

  @Test
  void ambiguous_labels_wait_for_the_other_columns() {
    assertThat(new Labels(Map.of(), Set.of()).meaning("完成时间"))
        .isEqualTo(new Meaning(List.of(), Meaning.Ambiguity.FINISHED_OR_DEADLINE, true));
  }

  private static String concepts(Meaning meaning) {
    return meaning.concepts().stream().map(Concept::name).collect(Collectors.joining(" "));
  }
}
