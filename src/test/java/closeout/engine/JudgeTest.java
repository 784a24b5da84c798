package closeout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.match.Matcher;
import closeout.narrative.Narrative;
import closeout.policy.Policy;
import closeout.read.DossierReader;
import closeout.read.Inputs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

  private static final Judge JUDGE = new Judge(Rulebook.load());
  private static final Policy POLICY = Policy.builtIn(LocalDate.of(2025, 6, 30));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "too-many-mismatches/violating",
        "issue-number-duplicate/violating",
        "overdue/violating",
        "evidence-reused/violating",
        "dates-out-of-order/violating"
      })
  void the_order_of_the_facts_changes_nothing(String fixture) {
    Dossier dossier = dossier(Path.of("testdata/rules", fixture));
    List<String> expected = words(JUDGE.judge(dossier, POLICY, error -> {}));
    for (int seed = 0; seed < 5; seed++) {
      List<Fact> facts = new ArrayList<>(dossier.facts());
      Collections.shuffle(facts, new Random(seed));
      Dossier shuffled = new Dossier(dossier.id(), dossier.sources(), dossier.documents(), facts);
      assertThat(words(JUDGE.judge(shuffled, POLICY, error -> {}))).isEqualTo(expected);
    }
  }

  private static Dossier dossier(Path folder) {
    Inputs inputs = new Inputs(List.of(folder), null, null, null);
    try (Stream<Dossier> dossiers = new DossierReader(POLICY, error -> {}).read(inputs)) {
      Dossier dossier = understood(dossiers.findFirst().orElseThrow());
      return dossier.with(Matcher.match(dossier));
    }
  }

  private static Dossier understood(Dossier dossier) {
    Narrative narrative = new Narrative();
    List<Fact> facts = new ArrayList<>();
    dossier.documents().forEach(document -> facts.addAll(narrative.read(document)));
    dossier.facts(Field.class).forEach(field -> facts.addAll(narrative.read(field)));
    return dossier.with(facts);
  }

  private static List<String> words(DossierAudit audit) {
    return audit.findings().stream().map(JudgeTest::words).toList();
  }

  private static String words(Finding finding) {
    return finding.rule().name()
        + " "
        + finding.severity()
        + " "
        + finding.at()
        + " "
        + finding.arguments()
        + " "
        + finding.fingerprint()
        + " "
        + finding.because()
        + " "
        + finding.folded().stream().map(JudgeTest::words).toList();
  }
}
