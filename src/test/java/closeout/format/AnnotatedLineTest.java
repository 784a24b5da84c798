package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Location;
import closeout.dossier.Mention;
import closeout.dossier.MentionKind;
import closeout.dossier.Origin;
import closeout.finding.Finding;
import closeout.finding.Rule;
import closeout.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AnnotatedLineTest {

  private final AnnotatedLine line = new AnnotatedLine(2, "完成8个，共10个问题", false);

  @Test
  void a_line_without_findings_is_one_piece() {
    assertThat(pieces()).containsExactly("完成8个，共10个问题 []");
  }

  @Test
  void a_finding_cuts_its_words_out_of_the_line() {
    line.mark(finding(1, 2, 3, 2, 5));
    assertThat(pieces()).containsExactly("完成 []", "8个 [1]", "，共10个问题 []");
  }

  @Test
  void where_findings_overlap_the_narrowest_comes_first() {
    line.mark(finding(1, 2, 1, 2, 9));
    line.mark(finding(2, 2, 3, 2, 5));
    assertThat(pieces()).containsExactly("完成 [1]", "8个 [2, 1]", "，共10 [1]", "个问题 []");
  }

  @Test
  void a_finding_over_several_lines_reaches_to_the_end_of_each() {
    line.mark(finding(1, 1, 5, 2, 3));
    assertThat(pieces()).containsExactly("完成 [1]", "8个，共10个问题 []");
    assertThat(line.begun()).isEmpty();
  }

  @Test
  void a_place_without_width_means_all_of_the_line() {
    line.mark(finding(1, 2, 0, 2, 0));
    assertThat(pieces()).containsExactly("完成8个，共10个问题 [1]");
  }

  @Test
  void a_place_beyond_the_line_means_all_of_it() {
    line.mark(finding(1, 2, 90, 2, 99));
    assertThat(pieces()).containsExactly("完成8个，共10个问题 [1]");
  }

  @Test
  void no_character_is_cut_in_two() {
    AnnotatedLine rare = new AnnotatedLine(1, "姓𠮷", false);
    rare.mark(finding(1, 1, 3, 1, 4));
    assertThat(rare.pieces()).extracting(Highlight::text).containsExactly("姓", "𠮷");
  }

  private List<String> pieces() {
    return line.pieces().stream()
        .map(piece -> piece.text() + " " + piece.findings().stream().map(Numbered::number).toList())
        .toList();
  }

  private static Numbered finding(int number, int line, int column, int endLine, int endColumn) {
    Location at =
        new Location("报告.txt", line, column, endLine, endColumn, "", null, null, null, null);
    Mention subject =
        new Mention(at, Origin.REPORT, MentionKind.PLACEHOLDER, "", "", "", null, true);
    Rule rule =
        new Rule(
            "some-fault",
            "format",
            Severity.ERROR,
            Map.of(),
            Map.of(),
            List.of(),
            Set.of(),
            "",
            "",
            Set.of(),
            Set.of(),
            "Mention");
    return new Numbered(
        number,
        new Finding(
            rule,
            Severity.ERROR,
            false,
            subject,
            List.of(),
            List.of(subject),
            "f",
            List.of(),
            null,
            false));
  }
}
