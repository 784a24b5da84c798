package closeout.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a passage.
 *
 * @param from first character in the normalised text
 * @param to the character behind its last
 */
record Sentence(int from, int to, Passage passage) {

  static List<Sentence> of(Reading reading, Passage passage) {
    String text = reading.text().value();
    List<Sentence> sentences = new ArrayList<>();
    int from = passage.from();
    for (int at = passage.from(); at < passage.to(); at++) {
      if (Clauses.sentenceEnds(text, at)) {
        sentences.add(new Sentence(from, at + 1, passage));
        from = at + 1;
      }
    }
    if (from < passage.to()) {
      sentences.add(new Sentence(from, passage.to(), passage));
    }
    return sentences;
  }
}
