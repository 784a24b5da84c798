package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Observes the sequences of enumerators (一是 …；二是 …). A sequence goes on over paragraphs until a
 * heading or a new 一是.
 */
final class EnumeratorSequences implements Observer {

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    String text = reading.text().value();
    List<EnumeratorScanner.Found> sequence = new ArrayList<>();
    Passage place = null;
    for (Passage passage : reading.passages()) {
      if (!continues(place, passage)) {
        close(reading, place, sequence, facts);
      }
      for (EnumeratorScanner.Found enumerator :
          EnumeratorScanner.scan(text, passage.from(), passage.to())) {
        if (enumerator.ordinal() == 1) {
          close(reading, place, sequence, facts);
        }
        sequence.add(enumerator);
      }
      place = passage;
    }
    close(reading, place, sequence, facts);
  }

  /** Neither a heading nor another issue lies between; summing up inside a list does not end it. */
  private static boolean continues(Passage before, Passage passage) {
    return before == null
        || passage.zone() != Zone.HEADING
            && before.zone() != Zone.HEADING
            && Objects.equals(passage.forIssue(), before.forIssue());
  }

  private static void close(
      Reading reading,
      Passage place,
      List<EnumeratorScanner.Found> sequence,
      Consumer<? super Fact> facts) {
    if (!sequence.isEmpty() && plausible(sequence)) {
      List<Integer> ordinals = sequence.stream().map(EnumeratorScanner.Found::ordinal).toList();
      int broken = broken(ordinals);
      EnumeratorScanner.Found shown = sequence.get(Math.max(broken, 0));
      facts.accept(
          new Sequence(
              reading.at(shown.at(), Math.min(shown.at() + 16, end(reading, shown.at()))),
              reading.origin(),
              Sequence.Kind.ENUMERATORS,
              ordinals,
              broken >= 0,
              "",
              place == null ? null : place.forIssue()));
    }
    sequence.clear();
  }

  /** A single later enumerator inside a sentence is a clause of its own: 王村二是…. */
  private static boolean plausible(List<EnumeratorScanner.Found> sequence) {
    return sequence.size() > 1 || sequence.get(0).sentenceStart();
  }

  /** Where the member of the list ends. */
  private static int end(Reading reading, int at) {
    String text = reading.text().value();
    int end = at;
    while (end < text.length() && "。；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The index of the first ordinal that is not the next one, or -1. */
  private static int broken(List<Integer> ordinals) {
    for (int i = 0; i < ordinals.size(); i++) {
      if (ordinals.get(i) != i + 1) {
        return i;
      }
    }
    return -1;
  }
}
