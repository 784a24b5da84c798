package closeout.narrative;

import closeout.dossier.Inspection;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import java.util.List;

/**
 * A report, or a cell of a ledger, divided into passages: what the observers look at.
 *
 * @param passages in the order of the text
 * @param inspection what the opening says, or null for a cell
 */
record Reading(NormalText text, Origin origin, List<Passage> passages, Inspection inspection) {

  Reading {
    passages = List.copyOf(passages);
  }

  String words(Passage passage) {
    return text.value().substring(passage.from(), passage.to());
  }

  Location at(int from, int to) {
    return text.at(from, to);
  }
}
