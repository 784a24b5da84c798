package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.DossierAudit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueBoardTest {

  private final DossierAudit audit = ExampleAudit.audit().dossiers().get(0);

  @Test
  void where_not_all_are_listed_issues_without_findings_are_left_out_and_not_linked() {
    IssueBoard board = IssueBoard.of(1, audit, List.of(), false);
    assertThat(board.rows()).hasSize(1);
    assertThat(board.listed()).isEmpty();
    assertThat(board.anchorOf(board.rows().get(0).issue())).isNull();
  }

  @Test
  void issues_with_findings_are_always_listed() {
    IssueBoard board = IssueBoard.of(1, audit, numbered(), false);
    assertThat(board.listed()).isEqualTo(board.rows());
    assertThat(board.anchorOf(board.rows().get(0).issue())).isEqualTo("i1-1");
  }

  private List<Numbered> numbered() {
    List<Numbered> findings = new ArrayList<>();
    audit.findings().forEach(finding -> findings.add(new Numbered(findings.size() + 1, finding)));
    return findings;
  }
}
