package closeout.format;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Flag;
import closeout.dossier.Issue;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.KnownFinding;
import closeout.policy.Baseline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes baselines: a finding a line, sorted, in words that do not depend on the language, so that
 * the change of a baseline can be reviewed. Personal data is always masked.
 */
public final class BaselineFormatter {

  private BaselineFormatter() {}

  /** The wanted findings of a dossier as a baseline remembers them, folded ones included. */
  public static List<KnownFinding> remember(DossierAudit audit, Predicate<Finding> wanted) {
    Discretion discretion = Discretion.about(audit.dossier());
    List<KnownFinding> known = new ArrayList<>();
    for (Finding finding : audit.findings()) {
      remember(finding, audit, discretion, wanted, known);
    }
    return known;
  }

  /** Writes the findings in their order. */
  public static void write(Collection<KnownFinding> findings, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(Baseline.HEADER + "\n");
    for (KnownFinding finding : findings.stream().sorted(KnownFinding.ORDER).toList()) {
      writer.write(
          String.join(
              "\t", finding.fingerprint(), finding.rule(), finding.dossier(), finding.subject()));
      writer.write('\n');
    }
    writer.flush();
  }

  private static void remember(
      Finding finding,
      DossierAudit audit,
      Discretion discretion,
      Predicate<Finding> wanted,
      List<KnownFinding> known) {
    if (wanted.test(finding)) {
      String words = discretion.mask(words(finding.subject(), audit.dossier()));
      known.add(
          new KnownFinding(
              finding.fingerprint(),
              finding.rule().name(),
              audit.name(),
              Printable.line(FactWords.shortened(words))));
    }
    finding.folded().forEach(folded -> remember(folded, audit, discretion, wanted, known));
  }

  private static String words(Fact subject, Dossier dossier) {
    String label = subject instanceof Field field ? field.label() : "";
    label = subject instanceof Flag flag ? flag.label() : label;
    String words = label.isEmpty() ? FactWords.text(subject) : issue(subject, dossier) + label;
    return words.isBlank() ? "-" : words;
  }

  /** Which issue a cell belongs to. */
  private static String issue(Fact cell, Dossier dossier) {
    return dossier.facts(Issue.class).stream()
        .filter(issue -> issue.key().equals(cell.forIssue()))
        .map(issue -> issue.title() + " / ")
        .findFirst()
        .orElse("");
  }
}
