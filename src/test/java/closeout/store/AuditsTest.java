package closeout.store;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.check.Checker;
import closeout.engine.Rulebook;
import closeout.finding.DossierAudit;
import closeout.policy.Policy;
import closeout.read.Inputs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever rules say comes back from the disk as it was. */
class AuditsTest {

  private static final Rulebook RULEBOOK = Rulebook.load();

  @Test
  void audits_come_back_as_they_were() {
    List<DossierAudit> audits = audits();

    try (Audits kept = new Audits(RULEBOOK.byName(), 0)) {
      audits.forEach(kept::add);

      assertThat(kept).hasSizeGreaterThan(100);
      for (int i = 0; i < audits.size(); i++) {
        assertThat(kept.get(i).equals(audits.get(i))).as(audits.get(i).name()).isTrue();
      }
    }
  }

  /** The faults of all rules: every kind of fact and every argument of a message is among them. */
  private static List<DossierAudit> audits() {
    Inputs inputs = new Inputs(List.of(Path.of("testdata")), null, null, null);
    Checker checker = new Checker(RULEBOOK, Policy.builtIn(LocalDate.of(2025, 6, 30)), 2);
    return checker.check(inputs, "1.2.3", null).dossiers();
  }
}
