package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Document;
import closeout.dossier.Genre;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalutationTest {

  @Test
  void a_report_that_addresses_a_body_is_a_submission() {
    assertThat(kind("关于巡察整改情况的报告", "县委巡察办：", "2025年2月17日至4月11日，县委第六巡察组对县广播站党支部进行了巡察。"))
        .isEqualTo(Genre.Kind.SUBMISSION);
  }

  @Test
  void a_report_that_invites_everyone_stays_a_notice() {
    assertThat(kind("关于巡察整改情况的报告", "全体干部群众：", "现将整改情况公布如下，欢迎广大干部群众监督。"))
        .isEqualTo(Genre.Kind.NOTICE);
  }

  @Test
  void a_label_is_no_salutation() {
    assertThat(kind("关于巡察整改情况的通报", "责任单位：", "县广播站党支部。现将整改情况予以公布。")).isEqualTo(Genre.Kind.NOTICE);
  }

  private static Genre.Kind kind(String... lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : lines) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, line, null, null));
    }
    return new Narrative()
        .read(new Document("report.txt", Origin.REPORT, paragraphs)).stream()
            .filter(Genre.class::isInstance)
            .map(fact -> ((Genre) fact).kind())
            .findFirst()
            .orElseThrow();
  }
}
