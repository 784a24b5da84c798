package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HtmlFormatterTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_link_leads_to_a_place_of_the_page(Language language) throws IOException {
    String page = page(ExampleAudit.audit(), Presentation.plain(language));
    assertThat(all(page, "href=\"([^\"]*)\"")).allMatch(link -> link.startsWith("#"));
    List<String> places = all(page, " id=\"([^\"]*)\"");
    assertThat(places).doesNotHaveDuplicates().containsAll(all(page, "href=\"#([^\"]*)\""));
  }

  @Test
  void a_finding_and_its_place_in_the_text_are_linked_both_ways() throws IOException {
    String page = page(ExampleAudit.audit(), Presentation.plain(Language.ZH));
    assertThat(page)
        .contains("id=\"f2\"", "href=\"#m2\"", "id=\"m2\"")
        .containsPattern("<a class=\"mk w\" href=\"#f2\">欧某某某</a>");
  }

  @Test
  void a_finding_in_the_ledger_is_linked_to_its_issue() throws IOException {
    String page = page(ExampleAudit.audit(), Presentation.plain(Language.ZH));
    assertThat(page).contains("href=\"#i1-1\"").containsPattern("<tr id=\"i1-1\">");
  }

  @Test
  void personal_data_is_masked_in_the_reports_text_too() throws IOException {
    String masked = page(ExampleAudit.audit(), Presentation.plain(Language.ZH));
    assertThat(masked).contains("对会计", "138****8000").doesNotContain("欧阳明远", "13800138000");
  }

  @Test
  void personal_data_is_shown_to_those_who_ask_for_it() throws IOException {
    Presentation open = new Presentation(Language.ZH, false, 100, false, true);
    assertThat(page(ExampleAudit.audit(), open)).contains("欧阳明远", "13800138000");
  }

  @Test
  void only_the_pages_own_style_and_script_may_act() throws IOException {
    String page = page(ExampleAudit.audit(), Presentation.plain(Language.ZH));
    String policy = all(page, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
    assertThat(policy.replace("&#39;", "'"))
        .startsWith("default-src 'none'")
        .contains("style-src " + hash(all(page, "<style>(.*?)</style>").get(0)) + ";")
        .contains("script-src " + hash(all(page, "<script>(.*?)</script>").get(0)) + ";");
  }

  @Test
  void what_was_not_read_and_not_checked_is_said() throws IOException {
    InputError error = new InputError("坏.csv", 3, 0, "missing", List.of());
    String page = page(ExampleAudit.audit(List.of(error)), Presentation.plain(Language.ZH));
    assertThat(page).contains("坏.csv:3", "status-moved", "due-soon");
  }

  @Test
  void a_report_beyond_the_budget_is_shown_around_its_findings() {
    TextBudget budget = new TextBudget();
    assertThat(budget.allows(500_000)).isFalse();
    for (int i = 0; i < 10; i++) {
      assertThat(budget.allows(400_000)).isTrue();
    }
    assertThat(budget.allows(1)).isFalse();
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String page(Audit audit, Presentation presentation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlFormatter().write(audit, presentation, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
