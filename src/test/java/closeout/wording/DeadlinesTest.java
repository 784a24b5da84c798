package closeout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Deadline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2024年9月底前, -, 2024-09-30, false, false, -, -",
        "'2024年底前,并长期坚持', -, 2024-12-31, true, true, -, -",
        "立行立改，长期坚持, -, -, true, true, -, -",
        "立行立改（2024年8月底前）, -, 2024-08-31, false, true, -, -",
        "3个月内, -, -, false, false, 3, -",
        "三个月, -, -, false, false, 3, -",
        "半年内, -, -, false, false, 6, -",
        "收到反馈后30日内, -, -, false, false, -, 30",
        "10个工作日内, -, -, false, false, -, 14",
        "两周内, -, -, false, false, -, 14",
        "2024年7月1日—2024年12月31日, 2024-07-01, 2024-12-31, false, false, -, -",
        "2024年7月至9月, 2024-07-01, 2024-09-30, false, false, -, -",
        "2024.3—2024.12, 2024-03-01, 2024-12-31, false, false, -, -",
        "2024年8月底前完成清查，2024年12月底前全部完成, -, 2024-12-31, false, false, -, -",
        "2024年8月底前完成，2025年持续巩固, -, 2024-08-31, true, false, -, -",
        "尽快, -, -, false, false, -, -",
        "2024年11月31日, -, -, false, false, -, -",
        "9月底前, -, -, false, false, -, -",
      })
  void a_deadline_is_read(
      String cell,
      String start,
      String due,
      boolean continues,
      boolean term,
      Integer months,
      Integer days) {
    Deadline read = Deadlines.read(cell);
    assertThat(read.start() == null ? null : read.start().first().toString()).isEqualTo(start);
    assertThat(read.due() == null ? null : read.due().last().toString()).isEqualTo(due);
    assertThat(read.thenContinues()).isEqualTo(continues);
    assertThat(read.term()).isEqualTo(term);
    assertThat(read.withinMonths()).isEqualTo(months);
    assertThat(read.withinDays()).isEqualTo(days);
  }
}
