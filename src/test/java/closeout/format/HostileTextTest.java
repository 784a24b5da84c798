package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** No output carries what an input's text would do to its reader. */
final class HostileTextTest {

  private static final Pattern CODE = Pattern.compile("(?<![`\\\\])(`+)(?!`)[^\n]*?(?<!`)\\1(?!`)");

  static Stream<Formatter> formatters() {
    return Stream.of(
        new TextFormatter(),
        new JsonFormatter(),
        new HtmlFormatter(),
        new SarifFormatter(),
        new JunitFormatter(),
        new GitlabFormatter(),
        new GithubFormatter(),
        new MarkdownFormatter(),
        new CsvFormatter());
  }

  @ParameterizedTest
  @MethodSource("formatters")
  void no_output_has_characters_that_act_on_a_terminal(Formatter formatter) throws IOException {
    String text = text(formatter);
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    assertThat(body.codePoints().filter(c -> c != '\n').noneMatch(Printable::harmful)).isTrue();
  }

  @Test
  void a_page_has_no_element_that_is_not_its_own() throws IOException {
    String page = text(new HtmlFormatter());
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).doesNotContain("<img", "onload=alert(1)>", "href=\"javascript");
    assertThat(page).doesNotContainPattern("<svg(?! class=\"bar\"| viewBox=)");
  }

  @Test
  void a_spreadsheet_finds_no_formula() throws IOException {
    List<String> cells = new ArrayList<>();
    for (CSVRecord line :
        CSVFormat.RFC4180.parse(new StringReader(text(new CsvFormatter()).substring(1)))) {
      line.forEach(cells::add);
    }
    assertThat(cells).hasSizeGreaterThan(100).noneMatch(cell -> cell.matches("(?s)[=+@＝＋－＠\t-].*"));
  }

  @Test
  void a_runner_finds_no_command_but_those_of_findings() throws IOException {
    assertThat(text(new GithubFormatter()).lines())
        .allMatch(line -> line.matches("::(error|warning|notice) .*"))
        .noneMatch(line -> line.contains("##["));
  }

  @Test
  void markdown_has_no_link_picture_element_or_address() throws IOException {
    String text = text(new MarkdownFormatter()).replaceAll("(?m)^  <br>", "");
    String unescaped = CODE.matcher(text).replaceAll("").replaceAll("\\\\.", "");
    assertThat(unescaped).doesNotContain("<", "](", "http:", "www.", "@", "$");
  }

  @Test
  void test_results_are_valid_xml_with_no_element_of_the_inputs() throws Exception {
    Document xml = xml(text(new JunitFormatter()));
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(1 + 17 * 4 + 3);
    assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(18 * 2);
  }

  @ParameterizedTest
  @MethodSource("interchanged")
  void what_services_display_is_harmless_when_decoded_too(Formatter formatter) throws IOException {
    List<String> texts = new ArrayList<>();
    collect(new ObjectMapper().readTree(text(formatter)), texts);
    assertThat(texts)
        .allMatch(value -> value.codePoints().noneMatch(c -> c != '\n' && Printable.harmful(c)));
  }

  @Test
  void messages_have_no_links() throws IOException {
    JsonNode results = new ObjectMapper().readTree(text(new SarifFormatter())).at("/runs/0");
    assertThat(results.findValues("message"))
        .hasSizeGreaterThan(50)
        .noneMatch(message -> message.get("text").textValue().contains("]("));
  }

  static Stream<Formatter> interchanged() {
    return Stream.of(new SarifFormatter(), new GitlabFormatter());
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.forEach(child -> collect(child, texts));
  }

  private static Document xml(String text)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Formatter formatter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    formatter.write(HostileAudit.audit(), Presentation.plain(Language.ZH), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
