package closeout.check;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.engine.Rulebook;
import closeout.finding.Audit;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.Rule;
import closeout.policy.Policy;
import closeout.policy.PolicyFile;
import closeout.read.Inputs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample dossiers give the findings that stand in their expected.json: the planted faults and
 * nothing else.
 */
class SampleDossiersTest {

  private static final Path SAMPLES = Path.of("testdata/dossiers");
  private static final Rulebook RULEBOOK = Rulebook.load();

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_gives_its_expected_findings(Path sample) throws IOException {
    assertThat(found(sample)).containsExactlyElementsOf(expected(sample));
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<String> found(Path sample) throws IOException {
    List<String> rules = RULEBOOK.rules().stream().map(Rule::name).toList();
    Policy policy =
        PolicyFile.read(sample.resolve(PolicyFile.NAME), rules, null, Clock.systemUTC());
    Inputs inputs = new Inputs(List.of(sample), null, null, null);
    Audit audit = new Checker(RULEBOOK, policy, 2).check(inputs, "test", null);
    assertThat(audit.errors()).isEmpty();
    List<String> found = new ArrayList<>();
    for (DossierAudit dossier : audit.dossiers()) {
      for (Finding finding : dossier.findings()) {
        Path file = sample.relativize(Path.of(finding.at().file()));
        found.add(
            String.join(
                " ",
                dossier.dossier().id(),
                finding.severity().code(),
                finding.rule().name(),
                file + ":" + finding.at().line()));
      }
    }
    return found.stream().sorted().toList();
  }

  private static List<String> expected(Path sample) throws IOException {
    JsonNode findings =
        new ObjectMapper().readTree(sample.resolve("expected.json").toFile()).get("findings");
    List<String> expected = new ArrayList<>();
    for (JsonNode finding : findings) {
      expected.add(
          String.join(
              " ",
              finding.get("dossier").asText(),
              finding.get("severity").asText(),
              finding.get("rule").asText(),
              finding.get("at").asText()));
    }
    return expected.stream().sorted().toList();
  }
}
