package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonFormatterTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_output_follows_the_schema(Language language) throws IOException {
    InputError error = new InputError("坏.csv", 3, 0, "missing", List.of());
    Audit audit = ExampleAudit.audit(List.of(error));
    assertThat(violations(json(audit, Presentation.plain(language)))).isEmpty();
  }

  @Test
  void figures_are_printed_numbers_in_the_printed_unit() throws IOException {
    JsonNode figure = dossier().get("figures").get(1);
    assertThat(figure.get("value").decimalValue()).isEqualByComparingTo("21.6");
    assertThat(figure.get("unit").textValue()).isEqualTo("万元");
    assertThat(figure.get("verdict").textValue()).isEqualTo("unsupported");
  }

  @Test
  void a_finding_says_what_was_expected_and_what_is_there() throws IOException {
    JsonNode finding = dossier().get("findings").get(0);
    assertThat(finding.get("expected").textValue()).isEqualTo("1");
    assertThat(finding.get("actual").textValue()).isEqualTo("3");
    assertThat(finding.get("folded").get(0).get("rule").textValue()).isEqualTo("evidence-missing");
  }

  @Test
  void dates_are_no_more_exact_than_the_source() throws IOException {
    JsonNode inspection = dossier().get("inspection");
    assertThat(inspection.get("start").textValue()).isEqualTo("2024-03-01");
    assertThat(inspection.get("end").textValue()).isEqualTo("2024-04");
    assertThat(inspection.get("feedback").isNull()).isTrue();
  }

  @Test
  void personal_data_is_masked_wherever_it_occurs() throws IOException {
    String masked = text(ExampleAudit.audit(), Presentation.plain(Language.ZH));
    assertThat(masked).contains("欧某某某", "138****8000").doesNotContain("欧阳明远", "13800138000");
  }

  @Test
  void personal_data_is_shown_to_those_who_ask_for_it() throws IOException {
    Presentation open = new Presentation(Language.ZH, false, 100, false, true);
    assertThat(text(ExampleAudit.audit(), open)).contains("欧阳明远", "13800138000");
  }

  @Test
  void what_could_steer_a_terminal_is_escaped() throws IOException {
    Presentation open = new Presentation(Language.ZH, false, 100, false, true);
    String text = text(ExampleAudit.audit(), open);
    assertThat(text.codePoints().filter(c -> c != '\n').noneMatch(Printable::harmful)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void the_locale_of_the_machine_changes_nothing(String tag) throws IOException {
    String expected = text(ExampleAudit.audit(), Presentation.plain(Language.EN));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(text(ExampleAudit.audit(), Presentation.plain(Language.EN))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static JsonNode dossier() throws IOException {
    return json(ExampleAudit.audit(), Presentation.plain(Language.ZH)).get("dossiers").get(0);
  }

  private static Set<ValidationMessage> violations(JsonNode audit) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                JsonFormatterTest.class.getResourceAsStream("/closeout/schema/audit.schema.json"));
    return schema.validate(audit);
  }

  private static JsonNode json(Audit audit, Presentation presentation) throws IOException {
    return new ObjectMapper().readTree(text(audit, presentation));
  }

  private static String text(Audit audit, Presentation presentation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonFormatter().write(audit, presentation, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
