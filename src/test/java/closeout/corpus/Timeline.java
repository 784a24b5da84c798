package closeout.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** The dates of one rectification, in their order. */
record Timeline(
    LocalDate start, LocalDate end, LocalDate feedback, LocalDate asOf, LocalDate signed) {

  static Timeline random(SplittableRandom random) {
    while (true) {
      LocalDate start = LocalDate.of(2024, 1, 8).plusDays(random.nextInt(480));
      LocalDate end = start.plusDays(random.nextInt(20, 80));
      LocalDate feedback = end.plusDays(random.nextInt(12, 70));
      LocalDate signed = feedback.plusDays(random.nextInt(110, 300));
      LocalDate asOf = signed.minusDays(random.nextInt(1, 20));
      if (asOf.getMonthValue() >= 4) {
        return new Timeline(start, end, feedback, asOf, signed);
      }
    }
  }

  /** A day between feedback and the day of the figures. */
  LocalDate during(SplittableRandom random) {
    long days = ChronoUnit.DAYS.between(feedback, asOf);
    return feedback.plusDays(random.nextLong(2, days - 1));
  }

  /** A day after the signature. */
  LocalDate later(SplittableRandom random) {
    return signed.plusMonths(random.nextInt(2, 10));
  }

  /** The length of the inspection as officials count it, both ends included. */
  int days() {
    return (int) ChronoUnit.DAYS.between(start, end) + 1;
  }

  static String full(LocalDate day) {
    return day.getYear() + "年" + monthAndDay(day);
  }

  static String monthAndDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
