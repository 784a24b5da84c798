package closeout.format;

import closeout.dossier.Fact;
import closeout.dossier.Genre;
import closeout.dossier.Location;
import closeout.dossier.Outline;
import closeout.finding.Finding;
import java.util.List;

/** The other places that a finding came from. */
final class SeeAlso {

  private SeeAlso() {}

  static List<Fact> of(Finding finding) {
    return finding.because().stream()
        .filter(fact -> Location.ORDER.compare(fact.at(), finding.at()) != 0)
        // They speak of the text as a whole; their place would lead nowhere.
        .filter(fact -> !(fact instanceof Outline || fact instanceof Genre))
        .toList();
  }
}
