package closeout.match;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.DateInterval;
import closeout.dossier.DateMention;
import closeout.dossier.DateRole;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateOrdersTest {

  @Test
  void dates_of_one_issue_are_set_beside_each_other_and_the_day_of_the_check() {
    assertThat(
            orders(
                mention(2, DateRole.ISSUE_START, "2025-03-01", "L1"),
                mention(2, DateRole.ISSUE_FINISHED, "2025-02-01", "L1")))
        .containsExactlyInAnyOrder("ISSUE_START ISSUE_FINISHED", "ISSUE_FINISHED CHECK");
  }

  @Test
  void dates_of_two_issues_have_no_order() {
    assertThat(
            orders(
                mention(2, DateRole.ISSUE_START, "2025-03-01", "L1"),
                mention(3, DateRole.ISSUE_DEADLINE, "2025-02-01", "L2")))
        .isEmpty();
  }

  @Test
  void the_feedback_stands_before_the_deadline_of_every_issue() {
    assertThat(
            orders(
                mention(1, DateRole.FEEDBACK, "2025-01-10", null),
                mention(2, DateRole.ISSUE_DEADLINE, "2025-06-30", "L1"),
                mention(3, DateRole.ISSUE_DEADLINE, "2025-06-30", "L2")))
        .containsExactly("FEEDBACK ISSUE_DEADLINE", "FEEDBACK ISSUE_DEADLINE");
  }

  @Test
  void what_is_said_twice_counts_once() {
    assertThat(
            orders(
                mention(1, DateRole.INSPECTION_END, "2024-12-20", null),
                mention(1, DateRole.FEEDBACK, "2025-01-10", null),
                mention(9, DateRole.FEEDBACK, "2025-01-10", null)))
        .containsExactly("INSPECTION_END FEEDBACK");
  }

  private static List<String> orders(DateMention... mentions) {
    return DateOrders.of(List.of(mentions)).stream()
        .map(order -> order.earlier().role() + " " + order.laterRole())
        .toList();
  }

  private static DateMention mention(int line, DateRole role, String day, String issue) {
    return new DateMention(
        new Location("ledger.csv", line, 1, line, 11, day, line, null, null, null),
        Origin.LEDGER,
        day,
        DateInterval.day(LocalDate.parse(day)),
        role,
        false,
        false,
        null,
        true,
        null,
        day,
        issue);
  }
}
