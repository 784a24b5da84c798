package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.DateInterval;
import closeout.dossier.InspectionKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

  private static DateInterval day(String day) {
    return DateInterval.day(LocalDate.parse(day));
  }
}
