package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.DateInterval;
import closeout.dossier.DateRole;
import closeout.dossier.InspectionKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProfilesTest {

  @Test
  void the_profile_of_an_inspection_follows_the_day_of_feedback() {
    assertThat(by(InspectionKind.XUNSHI, "2024-02-07")).isEqualTo("xunshi-2017");
    assertThat(by(InspectionKind.XUNSHI, "2024-02-08")).isEqualTo("xunshi-2024");
  }

  @Test
  void local_inspections_have_no_profile_of_their_own() {
    assertThat(by(InspectionKind.XUNCHA, "2024-05-01")).isEqualTo("none");
    assertThat(Profiles.by(InspectionKind.XUNSHI, null)).isEqualTo(Profile.NONE);
  }

  @Test
  void two_months_hold_before_the_instrument_of_2024_and_six_from_its_first_day() {
    assertThat(reportDue(InspectionKind.XUNSHI, "2024-02-07")).isEqualTo("2024-04-07");
    assertThat(reportDue(InspectionKind.XUNSHI, "2024-02-08")).isEqualTo("2024-08-08");
  }

  @ParameterizedTest
  @CsvSource({
    "xunshi-2017, 2023-02-21, 2023-04-21",
    "xunshi-2024, 2024-02-08, 2024-08-08",
    "county-3m,   2024-11-30, 2025-02-28",
    "npc-6m,      2025-01-15, 2025-07-15",
    "audit-60,    2025-03-01, 2025-04-30",
    "audit-90,    2025-03-01, 2025-05-30"
  })
  void the_last_day_is_in_time_and_the_day_behind_it_is_late(
      String name, String feedback, LocalDate last) {
    Profile profile = Profiles.chosen(name);
    DateInterval given = day(feedback);
    assertThat(profile.reportDue(given)).isEqualTo(last);
    assertThat(profile.daysLate(DateRole.SUBMISSION, given, DateInterval.day(last))).isZero();
    assertThat(profile.daysLate(DateRole.SUBMISSION, given, DateInterval.day(last.plusDays(1))))
        .isEqualTo(1);
  }

  @Test
  void the_window_and_the_hard_stop_of_a_county_end_on_the_day_of_the_month() {
    Profile profile = Profiles.chosen("county-half-year");
    assertThat(profile.windowEnd(day("2024-08-31"))).isEqualTo("2025-02-28");
    assertThat(profile.hardStop(day("2024-02-29"))).isEqualTo("2025-02-28");
    assertThat(Profiles.chosen("audit-60").hardStop(day("2024-02-29"))).isNull();
  }

  @Test
  void a_limit_on_a_day_that_the_month_lacks_is_its_last_day() {
    Profile profile = Profiles.chosen("xunshi-2024");
    assertThat(profile.planDue(day("2024-08-31"))).isEqualTo("2024-09-30");
  }

  @Test
  void every_name_that_can_be_set_is_known() {
    assertThat(Profiles.names()).allMatch(name -> Profiles.chosen(name).name().equals(name));
  }

  private static String by(InspectionKind kind, String feedback) {
    return Profiles.by(kind, day(feedback)).name();
  }

  private static LocalDate reportDue(InspectionKind kind, String feedback) {
    return Profiles.by(kind, day(feedback)).reportDue(day(feedback));
  }

  private static DateInterval day(String day) {
    return DateInterval.day(LocalDate.parse(day));
  }
}
