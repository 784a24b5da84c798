package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists inside a paragraph. */
class EnumeratorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是修订办法；二是补充档案；三是公示结果。",
        "（一）修订办法；（二）补充档案；（三）公示结果。",
        "其一，修订办法。其二，补充档案。其三，公示结果。",
        "第一，修订办法。第二，补充档案。第三，公示结果。",
        "已完成整改。（1）修订办法；（2）补充档案；（3）公示结果。"
      })
  void three_measures_are_three_however_they_are_counted(String text) {
    assertThat(numbers(text)).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"其一贯做法得到纠正。", "对（一）中所列问题逐一核对。"})
  void words_that_look_like_ordinals_begin_no_list(String text) {
    assertThat(numbers(text)).isEmpty();
  }

  private static List<Integer> numbers(String text) {
    return Enumerators.items(text).stream().map(Enumerators.Item::number).toList();
  }
}
