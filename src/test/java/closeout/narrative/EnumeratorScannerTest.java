package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which numerals before 是 enumerate. */
class EnumeratorScannerTest {

  @Test
  void a_numeral_behind_the_enumerator_does_not_hide_it() {
    assertThat(ordinals("一是三级河长巡河6次；二是一体推进整治；三是五个专班到位。")).containsExactly(1, 2, 3);
  }

  @Test
  void a_list_begins_behind_a_label_in_brackets() {
    assertThat(ordinals("【整改情况】一是修订办法；二是补充档案。")).containsExactly(1, 2);
  }

  @Test
  void plain_speaking_is_no_list() {
    assertThat(ordinals("做到一是一、二是二，不遮不掩。")).isEmpty();
  }

  private static List<Integer> ordinals(String text) {
    return EnumeratorScanner.scan(text, 0, text.length()).stream()
        .map(EnumeratorScanner.Found::ordinal)
        .toList();
  }
}
