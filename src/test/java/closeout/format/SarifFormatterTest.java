package closeout.format;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.finding.Audit;
import closeout.finding.Control;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.finding.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SarifFormatterTest {

  /** The schema that OASIS published, from a library's jar. */
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(
              SarifFormatterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_output_follows_the_published_schema(Language language) throws IOException {
    InputError error = new InputError("坏.csv", 3, 0, "missing", List.of());
    assertThat(SCHEMA.validate(sarif(ExampleAudit.audit(List.of(error)), language))).isEmpty();
    assertThat(SCHEMA.validate(sarif(HostileAudit.audit(), language))).isEmpty();
  }

  @Test
  void a_result_points_at_the_characters_of_its_finding() throws IOException {
    JsonNode place = results().get(1).at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").textValue())
        .isEqualTo("%E9%9D%92%E7%A6%BE%E9%95%87/%E6%8A%A5%E5%91%8A.txt");
    assertThat(place.at("/region/startLine").intValue()).isEqualTo(2);
    assertThat(place.at("/region/startColumn").intValue()).isEqualTo(4);
    assertThat(place.at("/region/endColumn").intValue()).isEqualTo(8);
  }

  @Test
  void a_waived_finding_is_suppressed_and_every_result_has_a_fingerprint_of_its_own()
      throws IOException {
    JsonNode results = results();
    assertThat(results.findValuesAsText("justification")).hasSize(1);
    assertThat(results.get(2).at("/suppressions/0/status").textValue()).isEqualTo("accepted");
    assertThat(results.findValuesAsText("closeout/v1")).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void results_are_new_or_unchanged_where_a_baseline_was_given() throws IOException {
    assertThat(results().findValuesAsText("baselineState"))
        .containsExactly("new", "new", "new", "unchanged", "new");
    JsonNode results = sarif(with(findings()), Language.EN).at("/runs/0/results");
    assertThat(results.findValues("baselineState")).isEmpty();
  }

  @Test
  void beyond_the_limit_of_github_the_least_severe_are_left_out_and_that_is_said()
      throws IOException {
    Finding grave = findings().get(0);
    List<Finding> findings =
        new java.util.ArrayList<>(
            Collections.nCopies(SarifFormatter.MOST_RESULTS, grave.withSeverity(Severity.WARNING)));
    findings.add(grave);
    JsonNode run = sarif(with(findings), Language.EN).at("/runs/0");
    assertThat(run.at("/results")).hasSize(SarifFormatter.MOST_RESULTS);
    assertThat(run.at("/results/0/level").textValue()).isEqualTo("error");
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(1);
  }

  private static List<Finding> findings() {
    return ExampleAudit.audit().dossiers().get(0).findings();
  }

  private static Audit with(List<Finding> findings) {
    Audit audit = ExampleAudit.audit();
    DossierAudit dossier = audit.dossiers().get(0);
    return new Audit(
        audit.version(),
        audit.rules(),
        audit.rulesHash(),
        audit.policy(),
        audit.asOf(),
        audit.failOn(),
        audit.inputs(),
        List.of(
            new DossierAudit(
                dossier.dossier(),
                findings,
                dossier.checks(),
                dossier.verdicts(),
                dossier.reconciliation())),
        Control.NONE,
        audit.errors());
  }

  private static JsonNode results() throws IOException {
    return sarif(ExampleAudit.audit(), Language.ZH).at("/runs/0/results");
  }

  private static JsonNode sarif(Audit audit, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifFormatter().write(audit, Presentation.plain(language), out);
    return new ObjectMapper().readTree(out.toByteArray());
  }
}
