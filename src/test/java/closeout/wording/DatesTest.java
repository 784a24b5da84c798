package closeout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.DateInterval;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2024年8月1日, 2024-08-01, 2024-08-01",
    "2024 年 8 月 1 日, 2024-08-01, 2024-08-01",
    "２０２４年８月１日, 2024-08-01, 2024-08-01",
    "二〇二四年八月一日, 2024-08-01, 2024-08-01",
    "二○二四年十二月三十一日, 2024-12-31, 2024-12-31",
    "2024-08-01, 2024-08-01, 2024-08-01",
    "2024/8/1, 2024-08-01, 2024-08-01",
    "2024.8.1, 2024-08-01, 2024-08-01",
    "2024－8－1, 2024-08-01, 2024-08-01",
    "2024-08-01 00:00:00, 2024-08-01, 2024-08-01",
    "2024-08-01T09:30:00Z, 2024-08-01, 2024-08-01",
    "20240801, 2024-08-01, 2024-08-01",
    "202408, 2024-08-01, 2024-08-31",
    "45505, 2024-08-01, 2024-08-01",
    "2024, 2024-01-01, 2024-12-31",
    "2024.8, 2024-08-01, 2024-08-31",
    "24年8月1日, 2024-08-01, 2024-08-01",
    "2024年8月, 2024-08-01, 2024-08-31",
    "31/08/2024, 2024-08-31, 2024-08-31",
    "08/31/2024, 2024-08-31, 2024-08-31",
    "1.1.2024, 2024-01-01, 2024-01-01",
    "2024年8月份, 2024-08-01, 2024-08-31",
    "2024年2月底前, 2024-02-20, 2024-02-29",
    "2024年8月上旬, 2024-08-01, 2024-08-10",
    "2024年8月中旬, 2024-08-11, 2024-08-20",
    "2024年8月下旬, 2024-08-21, 2024-08-31",
    "2024年底前, 2024-12-01, 2024-12-31",
    "2024年年底, 2024-12-01, 2024-12-31",
    "2024年初, 2024-01-01, 2024-01-31",
    "2024年上半年, 2024-01-01, 2024-06-30",
    "2024年下半年, 2024-07-01, 2024-12-31",
    "2025年一季度, 2025-01-01, 2025-03-31",
    "2025年第四季度, 2025-10-01, 2025-12-31",
    "2024年5至7月, 2024-05-01, 2024-07-31",
    "2024年度, 2024-01-01, 2024-12-31",
    "2024年2月29日, 2024-02-29, 2024-02-29",
  })
  void a_cell_holds_a_date(String cell, String first, String last) {
    assertThat(Dates.inCell(cell))
        .extracting(date -> days(date))
        .containsExactly(first + " " + last);
  }

  @Test
  void a_day_that_may_as_well_be_the_month_is_no_date() {
    assertThat(Dates.inCell("03/04/2024")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年11月31日, 2024年11月30日",
    "2023年2月29日, 2023年2月28日",
    "2024-13-05, 2024年12月5日",
    "20240230, 2024年2月29日",
    "2025314日, 2025年3月14日",
    "4月31日, 4月30日",
  })
  void a_date_that_no_calendar_has_comes_with_the_nearest_one(String cell, String nearest) {
    assertThat(Dates.inCell(cell))
        .extracting(WrittenDate::interval, WrittenDate::nearest)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(null, nearest));
  }

  @ParameterizedTest
  @CsvSource({
    "尽快",
    "3个月内",
    "立行立改",
    "甲府〔2024〕3号",
    "0431-81234560",
    "GB/T 9704",
    "每月一次",
    "投资2024.5万元",
    "100",
  })
  void other_numbers_are_no_dates(String cell) {
    assertThat(Dates.inCell(cell)).isEmpty();
  }

  @Test
  void the_end_of_a_range_takes_the_year_of_its_start() {
    assertThat(days("2023年11月10日至12月9日")).containsExactly("2023-11-10", "2023-12-09");
    assertThat(days("2023年11月10日—2月9日")).containsExactly("2023-11-10", "2024-02-09");
    assertThat(days("2023年11月10日至30日")).containsExactly("2023-11-10", "2023-11-30");
    assertThat(days("2023.11.10-11.30")).containsExactly("2023-11-10", "2023-11-30");
    assertThat(Dates.find("2023年11月10日至12月9日"))
        .extracting(WrittenDate::rangeEnd)
        .containsExactly(false, true);
  }

  @Test
  void a_missing_year_is_left_to_the_reader_of_the_context() {
    WrittenDate date = Dates.find("于9月30日前完成").get(0);
    assertThat(date.year()).isNull();
    assertThat(date.interval()).isNull();
    assertThat(date.impossible()).isFalse();
    assertThat(date.limit()).isTrue();
    assertThat(days(date.inYear(2024))).isEqualTo("2024-09-30 2024-09-30");
  }

  @Test
  void a_date_knows_its_place_form_and_weekday() {
    String text = "会议于2024年5月17日（星期五）召开，2024年05月18日印发。";
    List<WrittenDate> dates = Dates.find(text);
    assertThat(dates).extracting(WrittenDate::text).containsExactly("2024年5月17日", "2024年05月18日");
    assertThat(dates)
        .extracting(date -> text.substring(date.from(), date.to()))
        .containsExactly("2024年5月17日", "2024年05月18日");
    assertThat(dates).extracting(WrittenDate::formal).containsExactly(true, false);
    assertThat(dates).extracting(WrittenDate::weekday).containsExactly(5, null);
  }

  @Test
  void durations_amounts_and_lists_of_months_are_no_dates() {
    assertThat(Dates.find("为期30天，追回2024.5万元，用时3个月，共12人次，2019至2023年度"))
        .extracting(WrittenDate::text)
        .containsExactly("2023年度");
  }

  private static List<String> days(String text) {
    return Dates.find(text).stream()
        .map(date -> date.interval().last().toString())
        .collect(Collectors.toList());
  }

  private static String days(WrittenDate date) {
    DateInterval interval = date.interval();
    return interval.first() + " " + interval.last();
  }
}
