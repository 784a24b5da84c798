package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who inspected. */
class BodiesTest {

  @ParameterizedTest
  @CsvSource({
    "县委第五巡察组对区水务局党组开展了巡察。, 县委第五巡察组",
    "县委巡察二组对石坞镇党委开展了巡察。, 县委巡察二组",
    "区委巡察第三组对石坞镇党委开展了巡察。, 区委巡察第三组"
  })
  void a_team_may_have_its_number_in_the_middle(String opening, String team) {
    assertThat(Bodies.inspecting(opening)).isEqualTo(team);
  }
}
