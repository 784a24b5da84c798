package closeout.read;

import closeout.dossier.Source;
import closeout.finding.InputError;
import closeout.finding.KnownFinding;
import closeout.policy.Baseline;
import closeout.policy.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads baselines; one with a damaged line is refused whole, lest known findings become new. */
public final class BaselineReader {

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern RULE = Pattern.compile("[a-z0-9-]{1,100}+");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final int PARTS = 4;

  private BaselineReader() {}

  /**
   * The baseline of a file.
   *
   * @throws PolicyException where it is damaged
   * @throws IOException where it cannot be read
   */
  public static Baseline read(Path path) throws IOException {
    List<InputError> errors = new ArrayList<>();
    Problems problems = new Problems(path.toString(), errors::add);
    byte[] bytes = Files.readAllBytes(path);
    Decoder.Decoded decoded = new Decoder(null).decode(bytes, problems);
    List<KnownFinding> findings = findings(decoded.text(), problems);
    if (!errors.isEmpty()) {
      throw new PolicyException(errors);
    }
    Source file =
        new Source(path.toString(), Source.Kind.BASELINE, Hashes.of(bytes), decoded.encoding());
    return new Baseline(file, findings);
  }

  private static List<KnownFinding> findings(String text, Problems problems) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals(Baseline.HEADER)) {
      problems.at(1, 0, "baseline-header", Baseline.HEADER);
      return List.of();
    }
    List<KnownFinding> findings = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      KnownFinding finding = finding(line);
      if (finding != null) {
        findings.add(finding);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        problems.at(i + 1, 0, "baseline-line");
      }
    }
    return findings;
  }

  private static KnownFinding finding(String line) {
    String[] parts = TAB.split(line, -1);
    return parts.length == PARTS
            && FINGERPRINT.matcher(parts[0]).matches()
            && RULE.matcher(parts[1]).matches()
        ? new KnownFinding(parts[0], parts[1], parts[2], parts[3])
        : null;
  }
}
