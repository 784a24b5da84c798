package closeout.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the command line in a folder, late in the evening of 29 June 2025 in Greenwich. */
final class Session {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-06-29T20:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Session(Path folder) {
    this.folder = folder;
  }

  Path lay(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int run(String... arguments) {
    out.reset();
    err.reset();
    return new Application(new Console(out, err, Map.of(), Locale.CHINA, CLOCK)).run(arguments);
  }

  /** What the check prints as text. */
  String text(String... arguments) {
    List<String> line = new ArrayList<>(List.of("check"));
    line.addAll(Arrays.asList(arguments));
    run(line.toArray(String[]::new));
    return out();
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The JSON that was printed. */
  JsonNode audit() {
    try {
      return new ObjectMapper().readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every finding of the JSON that was printed, as "rule state"; those about waivers come last. */
  List<String> states() {
    List<String> states = new ArrayList<>();
    audit().at("/dossiers").forEach(dossier -> states(dossier.get("findings"), states));
    states(audit().at("/control/findings"), states);
    return states;
  }

  private static void states(JsonNode findings, List<String> states) {
    findings.forEach(
        finding ->
            states.add(finding.get("rule").textValue() + " " + finding.get("state").textValue()));
  }
}
