package closeout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.DateInterval;
import closeout.dossier.InspectionKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ProfilesTest {

  @Test
  void theProfileOfAnInspectionFollowsTheDayOfFeedback() {
    assertThat(by(InspectionKind.XUNSHI, "2024-02-07")).isEqualTo("xunshi-2017");
    assertThat(by(InspectionKind.XUNSHI, "2024-02-08")).isEqualTo("xunshi-2024");
  }

  @Test
  void localInspectionsHaveNoProfileOfTheirOwn() {
    assertThat(by(InspectionKind.XUNCHA, "2024-05-01")).isEqualTo("none");
    assertThat(Profiles.by(InspectionKind.XUNSHI, null)).isEqualTo(Profile.NONE);
  }

  @Test
  void aLimitOnADayThatTheMonthLacksIsItsLastDay() {
    Profile profile = Profiles.chosen("xunshi-2024");
    assertThat(profile.planDue(day("2024-08-31"))).isEqualTo("2024-09-30");
  }

  @Test
  void everyNameThatCanBeSetIsKnown() {
    assertThat(Profiles.names()).allMatch(name -> Profiles.chosen(name).name().equals(name));
  }

  private static String by(InspectionKind kind, String feedback) {
    return Profiles.by(kind, day(feedback)).name();
  }

  private static DateInterval day(String day) {
    return DateInterval.day(LocalDate.parse(day));
  }
}
