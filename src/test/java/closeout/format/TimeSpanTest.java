package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TimeSpanTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

  @Test
  void a_year_is_shown_by_months_and_holds_the_day_of_judgement() {
    TimeSpan span = TimeSpan.over(LocalDate.of(2024, 12, 5), LocalDate.of(2025, 3, 31), AS_OF);
    assertThat(IntStream.range(0, span.columns()).mapToObj(span::label))
        .containsExactly(
            "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06");
    assertThat(span.column(LocalDate.of(2025, 3, 31))).isEqualTo(3);
    assertThat(span.place(LocalDate.of(2025, 3, 1))).isEqualTo(3);
  }

  @Test
  void several_years_are_shown_by_quarters_or_years() {
    TimeSpan quarters = TimeSpan.over(LocalDate.of(2021, 2, 1), AS_OF, AS_OF);
    assertThat(quarters.label(0)).isEqualTo("2021-01");
    assertThat(quarters.columns()).isEqualTo(18);
    TimeSpan years = TimeSpan.over(LocalDate.of(2001, 2, 1), AS_OF, AS_OF);
    assertThat(years.label(0)).isEqualTo("2001");
    assertThat(years.columns()).isEqualTo(25);
  }

  @Test
  void an_absurd_year_makes_no_more_columns() {
    TimeSpan span = TimeSpan.over(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), AS_OF);
    assertThat(span.columns()).isLessThan(120);
  }
}
