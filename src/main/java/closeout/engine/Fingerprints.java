package closeout.engine;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Flag;
import closeout.dossier.Issue;
import closeout.finding.Discretion;
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
 * leave them alone. Fingerprints are published with audits and baselines: they are made of masked
 * words, lest personal data be found again by trying.
 */
final class Fingerprints {

  private final Dossier dossier;
  private final Discretion discretion;
  private final Map<String, Issue> issues = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private Fingerprints(Dossier dossier) {
    this.dossier = dossier;
    this.discretion = Discretion.about(dossier);
    dossier.facts(Issue.class).forEach(issue -> issues.put(issue.key(), issue));
  }

  /** The findings with their fingerprints, those that are folded included. */
  static List<Finding> mark(Dossier dossier, List<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints(dossier);
    return findings.stream().map(fingerprints::mark).toList();
  }

  /** Findings of the same content are told apart by counting them. */
  private Finding mark(Finding finding) {
    String identity =
        finding.rule().name() + "\n" + dossier.id() + "\n" + content(finding.subject());
    int repetition = seen.merge(identity, 1, Integer::sum);
    return finding
        .withFingerprint(digest(repetition == 1 ? identity : identity + "\n" + repetition))
        .withFolded(finding.folded().stream().map(this::mark).toList());
  }

  private String content(Fact subject) {
    String content = subject.content();
    if (cell(subject) && issues.containsKey(subject.forIssue())) {
      // A cell says little by itself, and the key of its issue may be the number of a row.
      content = issues.get(subject.forIssue()).content() + "\n" + content;
    }
    return Normalizer.normalize(discretion.mask(content), Normalizer.Form.NFKC)
        .replaceAll("\\s", "");
  }

  private static boolean cell(Fact subject) {
    return subject instanceof Field || subject instanceof Flag;
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
