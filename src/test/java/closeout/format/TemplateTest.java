package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What messages may hold beside words. */
final class TemplateTest {

  @Test
  void values_stand_as_they_are() {
    assertThat(Template.fill("{1} of {0}, it's {2}.", List.of("13248", "$1\\{0}")))
        .isEqualTo("$1\\{0} of 13248, it's .");
  }

  @Test
  void a_word_goes_with_one_or_many() {
    assertThat(Template.fill("{0} {0|day|days}, {1} {1|day|days}", List.of("1", "2")))
        .isEqualTo("1 day, 2 days");
  }

  @Test
  void words_about_nothing_are_left_out() {
    String template = "gone{0?; nearest: {0}}{1? ({1})}.";
    assertThat(Template.fill(template, List.of("the roof", "2"), "none"))
        .isEqualTo("gone; nearest: the roof (2).");
    assertThat(Template.fill(template, List.of("none", ""), "none")).isEqualTo("gone.");
    assertThat(Template.fill(template, List.of("0"))).isEqualTo("gone.");
  }
}
