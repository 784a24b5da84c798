package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({"abc,3", "整改,4", "（一）,6", "ａ１,4", "“3个”,5", "𠮷,2", "é,1"})
  void chinese_characters_take_two_columns(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void colours_take_no_columns() {
    assertThat(DisplayWidth.of(Style.ERROR.around("错误"))).isEqualTo(4);
  }

  @Test
  void lines_break_between_chinese_characters_but_not_before_a_comma() {
    assertThat(DisplayWidth.wrap("整改完成，已销号", 8)).containsExactly("整改完", "成，已销", "号");
  }

  @Test
  void latin_words_stay_whole_where_they_can() {
    assertThat(DisplayWidth.wrap("one two three", 8)).containsExactly("one two", "three");
    assertThat(DisplayWidth.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void what_is_cut_says_so() {
    assertThat(DisplayWidth.cut("整改情况", 5)).isEqualTo("整改…");
    assertThat(DisplayWidth.cutLeft("整改情况", 5)).isEqualTo("…情况");
    assertThat(DisplayWidth.cut("整改", 4)).isEqualTo("整改");
  }
}
