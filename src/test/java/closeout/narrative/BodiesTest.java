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

  @ParameterizedTest
  @CsvSource({"县委第三巡察组对我村党支部开展了延伸巡察。, 村党支部", "区委第一巡察组向本局党组反馈了意见。, 局党组"})
  void a_body_may_name_itself_by_what_it_is(String opening, String body) {
    assertThat(Bodies.inspected("巡察整改情况公示", opening)).isEqualTo(body);
  }
}
