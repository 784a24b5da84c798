package closeout.narrative;

import closeout.dossier.Inspection;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import java.util.List;

/**
 * A report, or a cell of a ledger, divided into passages: what the observers look at.
 *
 * @param passages in the order of the text
 * @param numerals the numbers, in the order of the text
 * @param inspection what the opening says, or null for a cell
 */
record Reading(
    NormalText text,
    Origin origin,
    List<Passage> passages,
    List<Numeral> numerals,
    Inspection inspection) {

  Reading {
    passages = List.copyOf(passages);
    numerals = List.copyOf(numerals);
  }

  /**
   * @param ordinals where headings are numbered, which counts nothing
   */
  static Reading of(
      NormalText text,
      Origin origin,
      List<Passage> passages,
      List<Span> ordinals,
      Inspection inspection) {
    List<Numeral> numerals = NumberScanner.scan(text.value(), ordinals);
    return new Reading(text, origin, passages, numerals, inspection);
  }

  String words(Passage passage) {
    return text.value().substring(passage.from(), passage.to());
  }

  Location at(int from, int to) {
    return text.at(from, to);
  }
}
