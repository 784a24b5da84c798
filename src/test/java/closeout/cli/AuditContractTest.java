package closeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What whole samples come to, as users of the command line get it. */
final class AuditContractTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-06-30T00:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @MethodSource("dossiers")
  void the_json_of_a_whole_sample_follows_the_schema(Path dossier) throws IOException {
    for (String language : List.of("zh", "en")) {
      String audit = check(dossier, "--format", "json", "--lang", language);
      assertThat(schema().validate(new ObjectMapper().readTree(audit))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void every_place_of_a_message_is_filled(Path dossier) {
    assertThat(check(dossier, "--lang", "zh")).doesNotContainPattern("\\{[0-9]}");
    assertThat(check(dossier, "--lang", "en")).doesNotContainPattern("\\{[0-9]}");
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void the_audit_is_the_same_whatever_the_number_of_threads(Path dossier) {
    assertThat(check(dossier, "-f", "json", "--threads", "4"))
        .isEqualTo(check(dossier, "-f", "json", "--threads", "1"));
  }

  static List<Path> dossiers() throws IOException {
    List<Path> dossiers = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("testdata/dossiers"))) {
      folders.filter(Files::isDirectory).sorted().forEach(dossiers::add);
    }
    return dossiers;
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            AuditContractTest.class.getResourceAsStream("/closeout/schema/audit.schema.json"));
  }

  private String check(Path dossier, String... options) {
    out.reset();
    List<String> arguments = new ArrayList<>(List.of("check", dossier.toString()));
    arguments.addAll(List.of(options));
    Console console = new Console(out, err, Map.of(), Locale.ROOT, CLOCK);
    int code = new Application(console).run(arguments.toArray(String[]::new));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isLessThan(ExitCode.USAGE);
    return out.toString(StandardCharsets.UTF_8);
  }
}
