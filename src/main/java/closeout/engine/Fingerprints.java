package closeout.engine;

import closeout.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Identifies findings by rule, inspected body and content of the subject, so that edits elsewhere
 * leave them alone.
 */
final class Fingerprints {

  private Fingerprints() {}

  static List<Finding> mark(String dossier, List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    return findings.stream().map(finding -> mark(dossier, finding, seen)).toList();
  }

  private static Finding mark(String dossier, Finding finding, Map<String, Integer> seen) {
    String content =
        Normalizer.normalize(finding.subject().content(), Normalizer.Form.NFKC)
            .replaceAll("\\s", "");
    String identity = finding.rule().name() + "\n" + dossier + "\n" + content;
    int repetition = seen.merge(identity, 1, Integer::sum);
    return finding.withFingerprint(
        digest(repetition == 1 ? identity : identity + "\n" + repetition));
  }

  private static String digest(String identity) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256.", e);
    }
  }
}
