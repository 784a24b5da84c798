package closeout.match;

import static closeout.match.Issues.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import closeout.dossier.Issue;
import closeout.dossier.Resemblance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResemblancesTest {

  @Test
  void the_same_number_in_one_group_is_found_whatever_the_texts() {
    Issue first = ledger(2, "4", "候车亭座椅破损");
    Issue second = ledger(3, "4", "公交线路图没有更新");
    assertThat(of(first, second))
        .extracting(Resemblance::sameNumber, Resemblance::sameText)
        .containsExactly(tuple(true, false));
  }

  @Test
  void the_same_text_is_found_in_spite_of_punctuation() {
    Issue first = ledger(2, "4", "候车亭座椅破损没有及时维修");
    Issue second = ledger(9, "8", "候车亭座椅破损，没有及时维修。");
    assertThat(of(first, second))
        .extracting(Resemblance::sameNumber, Resemblance::sameText, Resemblance::comparable)
        .containsExactly(tuple(false, true, true));
  }

  @Test
  void different_issues_do_not_resemble_each_other() {
    Issue first = ledger(2, "1", "东山村候车亭座椅破损没有维修");
    Issue second = ledger(3, "2", "西河村路灯线路老化没有更换");
    assertThat(of(first, second)).isEmpty();
  }

  @Test
  void issues_without_numbers_do_not_share_one() {
    assertThat(of(ledger(2, null, "车棚漏雨"), ledger(3, null, "围墙开裂"))).isEmpty();
  }

  private static List<Resemblance> of(Issue... issues) {
    List<Issue> body = List.of(issues);
    return Resemblances.of(body, List.of(body));
  }
}
