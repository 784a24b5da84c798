package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "testdata/dossiers/guiyu-community/report.txt",
        "testdata/dossiers/hekou-street/report.md"
      })
  void an_extract_reconciles_with_its_report_and_adds_no_finding(
      String report, @TempDir Path folder) throws IOException {
    Path extract = folder.resolve("extracted");

    run("extract", report, "-o", extract.toString());
    JsonNode alone = audit(report);
    JsonNode both = audit(report, extract.toString());

    assertThat(Files.list(extract).map(file -> file.getFileName().toString()).toList())
        .contains("issues.csv", "measures.csv", "figures.csv");
    assertThat(both.get("dossiers")).hasSize(1);
    assertThat(findings(both)).containsExactlyElementsOf(findings(alone));
    assertThat(ran(both)).contains("issue-missing-from-ledger", "issue-status-differs");
  }

  @Test
  void an_extract_masks_personal_data_unless_it_is_to_show_it(@TempDir Path folder)
      throws IOException {
    Path report = folder.resolve("report.txt");
    Files.writeString(
        report,
        """
        关于巡察整改情况的通报
        二、整改落实情况
        1.关于“低保审核不严”的问题。
        整改情况：逐户核查，联系人电话13900001111，已重新核定并按月公示名单。该问题已完成整改。
        """);
    run("extract", report.toString(), "-o", folder.resolve("masked").toString());
    run("extract", report.toString(), "-o", folder.resolve("shown").toString(), "--show-private");

    assertThat(Files.readString(folder.resolve("masked/issues.csv")))
        .contains("139****1111")
        .doesNotContain("13900001111");
    assertThat(Files.readString(folder.resolve("shown/issues.csv"))).contains("13900001111");
  }

  private static JsonNode audit(String... inputs) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(List.of(inputs));
    arguments.addAll(List.of("--no-policy", "--as-of", "2025-06-30", "-f", "json"));
    return new ObjectMapper().readTree(run(arguments.toArray(String[]::new)));
  }

  private static byte[] run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(out, new ByteArrayOutputStream(), Map.of(), Locale.CHINESE, Clock.systemUTC());
    new Application(console).run(arguments);
    return out.toByteArray();
  }

  private static List<String> findings(JsonNode audit) {
    return audit.findValues("findings").stream()
        .filter(JsonNode::isArray)
        .flatMap(node -> node.findValuesAsText("message").stream())
        .sorted()
        .toList();
  }

  private static List<String> ran(JsonNode audit) {
    List<String> ran = new ArrayList<>();
    for (JsonNode check : audit.get("dossiers").get(0).get("checks")) {
      if (check.get("notRun").isNull()) {
        ran.add(check.get("rule").asText());
      }
    }
    return ran;
  }
}
