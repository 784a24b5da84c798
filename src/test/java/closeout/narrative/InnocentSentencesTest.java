package closeout.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import closeout.dossier.Change;
import closeout.dossier.Duration;
import closeout.dossier.Enumeration;
import closeout.dossier.Fact;
import closeout.dossier.PartsOfWhole;
import closeout.dossier.Restatement;
import closeout.dossier.Sequence;
import closeout.dossier.Share;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in which nothing is wrong, however tempting they are. */
class InnocentSentencesTest {

  @ParameterizedTest
  @MethodSource("sentences")
  void nothing_is_contradicted_in_an_innocent_sentence(String sentence) {
    List<Fact> facts = new ArrayList<>();
    for (Zone zone : List.of(Zone.SUMMARY, Zone.RESULT, Zone.PROBLEM)) {
      Reading reading = Readings.of(zone, sentence);
      new Figures().observe(reading, facts::add);
      new EnumeratorSequences().observe(reading, facts::add);
    }
    assertThat(facts).filteredOn(InnocentSentencesTest::contradicted).isEmpty();
  }

  static boolean contradicted(Fact fact) {
    if (fact instanceof PartsOfWhole parts) {
      return parts.partTooLarge() || parts.exhaustive() && (parts.tooLittle() || parts.tooMuch());
    }
    if (fact instanceof Share share) {
      return share.wrong() || share.impossible();
    }
    if (fact instanceof Duration duration) {
      return duration.wrong();
    }
    if (fact instanceof Change change) {
      return change.wrongDirection() || change.wrongPercent() || change.wrongAmount();
    }
    if (fact instanceof Enumeration list) {
      return list.wrong();
    }
    if (fact instanceof Restatement pair) {
      return pair.differs();
    }
    return fact instanceof Sequence sequence && sequence.broken();
  }

  static List<String> sentences() {
    return Innocent.SENTENCES;
  }
}
