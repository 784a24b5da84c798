package closeout.check;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.engine.Judge;
import closeout.engine.Rulebook;
import closeout.finding.DossierAudit;
import closeout.match.Matcher;
import closeout.policy.Policy;
import closeout.read.Inputs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same facts give the same audit, in whatever order they come and wherever the program runs.
 */
class DeterminismTest {

  private static final Rulebook RULEBOOK = Rulebook.load();
  private static final Policy POLICY = Policy.builtIn(LocalDate.of(2025, 6, 30));

  @ParameterizedTest
  @CsvSource({"1, tr, UTC", "2, ar, Asia/Shanghai", "3, th-TH-u-ca-buddhist, UTC"})
  void neither_order_nor_locale_nor_zone_changes_an_audit(long seed, String locale, String zone) {
    String plain = audit(dossier());
    Locale formerLocale = Locale.getDefault();
    TimeZone formerZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(audit(shuffled(dossier(), new Random(seed)))).isEqualTo(plain);
    } finally {
      Locale.setDefault(formerLocale);
      TimeZone.setDefault(formerZone);
    }
  }

  private static Dossier dossier() {
    Inputs inputs =
        new Inputs(List.of(Path.of("testdata/dossiers/guiyu-community")), null, null, null);
    Dossier read =
        new Checker(RULEBOOK, POLICY, 1)
            .understand(
                inputs,
                error -> {
                  throw new IllegalStateException(error.toString());
                })
            .get(0);
    return read.with(Matcher.match(read));
  }

  private static Dossier shuffled(Dossier dossier, Random random) {
    List<Fact> facts = new ArrayList<>(dossier.facts());
    Collections.shuffle(facts, random);
    return new Dossier(dossier.id(), dossier.sources(), dossier.documents(), facts);
  }

  private static String audit(Dossier dossier) {
    DossierAudit audit = new Judge(RULEBOOK).judge(dossier, POLICY, error -> {});
    assertThat(audit.findings()).hasSizeGreaterThan(10);
    return audit.findings() + "\n" + audit.verdicts() + "\n" + audit.checks();
  }
}
