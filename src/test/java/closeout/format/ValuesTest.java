package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Approximation;
import closeout.dossier.DateInterval;
import closeout.dossier.Precision;
import closeout.dossier.Quantity;
import closeout.dossier.Status;
import closeout.finding.Discretion;
import closeout.finding.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ValuesTest {

  @Test
  void numbers_are_written_without_grouping_or_exponent() {
    assertThat(chinese(13248)).isEqualTo("13248");
    assertThat(chinese(new BigDecimal("1E+5"))).isEqualTo("100000");
    assertThat(chinese(0.5)).isEqualTo("0.5");
    assertThat(chinese(BigDecimal.ZERO.setScale(4))).isEqualTo("0");
  }

  @Test
  void dates_are_as_exact_as_stated() {
    LocalDate first = LocalDate.of(2024, 6, 1);
    LocalDate last = LocalDate.of(2024, 6, 30);
    assertThat(chinese(first)).isEqualTo("2024年6月1日");
    assertThat(chinese(new DateInterval(first, last, Precision.MONTH))).isEqualTo("2024年6月");
    assertThat(english(new DateInterval(first, last, Precision.MONTH))).isEqualTo("2024-06");
    assertThat(english(new DateInterval(first, first.plusDays(9), Precision.PART_OF_MONTH)))
        .isEqualTo("2024-06-01 to 2024-06-10");
  }

  @Test
  void quantities_keep_their_unit_and_their_vagueness() {
    BigDecimal scale = BigDecimal.valueOf(10_000);
    BigDecimal value = new BigDecimal("216000");
    assertThat(chinese(new Quantity(value, value, 1, scale, Approximation.EXACT)))
        .isEqualTo("21.6万");
    Quantity nearly =
        new Quantity(
            BigDecimal.valueOf(400),
            BigDecimal.valueOf(500),
            0,
            BigDecimal.ONE,
            Approximation.NEARLY);
    assertThat(chinese(nearly)).isEqualTo("近500");
    assertThat(chinese(nearly.plus(Quantity.exactly(1)))).isEqualTo("401至501");
  }

  @Test
  void lists_keep_their_order_and_sets_get_one() {
    assertThat(chinese(List.of(Status.NOT_STARTED, Status.COMPLETED))).isEqualTo("未完成、已完成");
    assertThat(english(new LinkedHashSet<>(List.of("b", "a")))).isEqualTo("a, b");
  }

  @Test
  void arguments_are_put_in_as_they_are() {
    assertThat(Template.fill("{1} of '{0}' {2}$", List.of("{1}", "a\\b")))
        .isEqualTo("a\\b of '{1}' $");
  }

  @Test
  void a_word_agrees_with_its_number() {
    String template = "{0} {0|day|days} late";
    assertThat(Template.fill(template, List.of("1"))).isEqualTo("1 day late");
    assertThat(Template.fill(template, List.of("31"))).isEqualTo("31 days late");
  }

  @Test
  void english_writes_chinese_units_out() {
    Quantity amount =
        new Quantity(
            new BigDecimal("36000"),
            new BigDecimal("36000"),
            1,
            new BigDecimal("10000"),
            Approximation.EXACT);
    assertThat(chinese(amount)).isEqualTo("3.6万");
    assertThat(english(amount)).isEqualTo("36000");
  }

  private static String chinese(Object value) {
    return new Values(Words.of(Language.ZH), Discretion.NONE).say(value);
  }

  private static String english(Object value) {
    return new Values(Words.of(Language.EN), Discretion.NONE).say(value);
  }
}
