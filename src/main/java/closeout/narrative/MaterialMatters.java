package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;

/**
 * Finds issues of the ledger that are about money, works or property (docs/reading.md, Sanctions
 * and measures).
 */
final class MaterialMatters implements Spotter {

  private final Lexicon words;

  MaterialMatters(Lexicon words) {
    this.words = words;
  }

  @Override
  public void spot(Scan scan) {
    if (scan.field() == null || scan.field().concept() != Concept.ISSUE) {
      return;
    }
    for (Passage passage : scan.passages()) {
      for (Span found : words.find(scan.text(), passage.from(), passage.to())) {
        scan.mention(
            MentionKind.MATERIAL_MATTER, found.from(), found.to(), found.in(scan.text()), true);
      }
    }
  }
}
