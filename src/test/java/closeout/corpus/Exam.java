package closeout.corpus;

import closeout.check.Checker;
import closeout.dossier.Dossier;
import closeout.engine.Rulebook;
import closeout.finding.Audit;
import closeout.finding.DossierAudit;
import closeout.policy.Policy;
import closeout.read.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Has the program check a text as if a user had given it the file. */
final class Exam {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

  private final Path folder;
  private final Checker checker;
  private final Rulebook rulebook;
  private int files;

  Exam(Path folder) {
    this.folder = folder;
    this.rulebook = Rulebook.load();
    this.checker = new Checker(rulebook, Policy.builtIn(AS_OF), 1);
  }

  /** Whether the program has the rule. */
  boolean knows(String rule) {
    return rulebook.rules().stream().anyMatch(known -> known.name().equals(rule));
  }

  DossierAudit check(String text) {
    Path file = folder.resolve("report-" + files++ + ".txt");
    try {
      Files.writeString(file, text);
      Inputs inputs = new Inputs(List.of(file), null, null, null);
      Audit audit = checker.check(inputs, "test", null);
      List<Dossier> whole = checker.understand(inputs, error -> {});
      Files.delete(file);
      if (!audit.errors().isEmpty() || audit.dossiers().size() != 1) {
        throw new IllegalStateException("The report cannot be read: " + audit.errors());
      }
      return withAllFacts(audit.dossiers().get(0), whole.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An audit keeps only what formatters show. */
  private static DossierAudit withAllFacts(DossierAudit audit, Dossier whole) {
    return new DossierAudit(
        whole, audit.findings(), audit.checks(), audit.verdicts(), audit.reconciliation());
  }
}
