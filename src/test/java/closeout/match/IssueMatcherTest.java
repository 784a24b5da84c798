package closeout.match;

import static closeout.match.Issues.ledger;
import static closeout.match.Issues.report;
import static closeout.match.Issues.titled;
import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Issue;
import closeout.dossier.IssueMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueMatcherTest {

  @Test
  void equal_texts_belong_together_whatever_their_order() {
    Issue wells = report(1, null, "机井管护责任没有落实");
    Issue roads = report(2, null, "村道养护经费拨付不及时");
    Issue roadsRow = ledger(2, "1", "村道养护经费拨付不及时");
    Issue wellsRow = ledger(3, "2", "机井管护责任没有落实");
    assertThat(pairs(List.of(wells, roads), List.of(roadsRow, wellsRow)))
        .containsExactlyInAnyOrder("REPORT-1 LEDGER-3 true", "REPORT-2 LEDGER-2 true");
  }

  @Test
  void frame_words_and_ordinals_do_not_matter() {
    Issue heading = report(1, "3", "3.关于渡口安全检查走过场的问题");
    Issue row = ledger(2, "3", "渡口安全检查走过场");
    assertThat(pairs(List.of(heading), List.of(row))).containsExactly("REPORT-1 LEDGER-2 true");
  }

  @Test
  void a_shortened_text_belongs_to_the_longer_one_that_holds_it() {
    Issue heading = report(1, null, "惠农补贴资金发放滞后");
    Issue row = ledger(2, "1", "抽查发现惠农补贴资金发放滞后，三个村的良种补贴迟发达七个月，群众意见较大");
    assertThat(pairs(List.of(heading), List.of(row))).containsExactly("REPORT-1 LEDGER-2 true");
  }

  @Test
  void a_short_phrase_inside_a_longer_text_is_no_match() {
    Issue heading = report(1, null, "台账不全");
    Issue row = ledger(2, "1", "库存物资台账不全，盘点多年没有开展，责任没有落实到人");
    assertThat(pairs(List.of(heading), List.of(row))).noneMatch(pair -> pair.endsWith(" true"));
  }

  @Test
  void an_equal_number_lets_half_the_words_suffice() {
    String printed = "集体林地发包没有公开招标";
    String rewritten = "集体林地发包程序不合规，缺少公开招标";
    assertThat(pairs(List.of(report(1, "5", printed)), List.of(ledger(2, "05", rewritten))))
        .containsExactly("REPORT-1 LEDGER-2 true");
    assertThat(pairs(List.of(report(1, "5", printed)), List.of(ledger(2, "6", rewritten))))
        .noneMatch(pair -> pair.endsWith(" true"));
  }

  @Test
  void each_issue_is_paired_once_and_the_most_similar_first() {
    Issue first = report(1, null, "食堂采购验收没有记录");
    Issue second = report(2, null, "食堂采购验收没有记录单");
    Issue row = ledger(2, "1", "食堂采购验收没有记录单");
    assertThat(pairs(List.of(first, second), List.of(row)))
        .containsExactly("REPORT-2 LEDGER-2 true", "REPORT-1 LEDGER-2 false");
  }

  @Test
  void an_issue_without_partner_names_its_best_candidate() {
    Issue issue = report(1, null, "养老服务中心消防设施老化失修");
    Issue row = ledger(2, "1", "养老服务站消防设施老化严重");
    List<IssueMatch> matches = IssueMatcher.match(List.of(issue), List.of(row));
    assertThat(matches).extracting(IssueMatch::qualified).containsOnly(false);
    assertThat(matches).extracting(IssueMatch::left).contains(issue, row);
  }

  @Test
  void a_title_serves_as_an_alias_of_the_text() {
    Issue heading = report(1, null, "工程变更签证手续不完备");
    Issue row = titled(2, "工程变更签证手续不完备", "二〇二三年两个项目先施工后补签，监理单位没有签字确认");
    assertThat(pairs(List.of(heading), List.of(row))).containsExactly("REPORT-1 LEDGER-2 true");
  }

  @Test
  void nothing_matches_nothing() {
    assertThat(IssueMatcher.match(List.of(), List.of(ledger(2, "1", "公章外借没有登记")))).isEmpty();
    assertThat(pairs(List.of(report(1, "1", "")), List.of(ledger(2, "1", "")))).isEmpty();
  }

  private static List<String> pairs(List<Issue> left, List<Issue> right) {
    return IssueMatcher.match(left, right).stream()
        .map(match -> match.left().key() + " " + match.right().key() + " " + match.qualified())
        .toList();
  }
}
