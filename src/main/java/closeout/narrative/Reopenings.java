package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.MentionKind;
import java.util.EnumSet;
import java.util.Set;

/** Finds notes that an issue was looked at again or fell back (复核, 回头看, 反弹). */
final class Reopenings implements Spotter {

  private static final Set<Concept> CELLS =
      EnumSet.of(
          Concept.PROGRESS,
          Concept.REASON,
          Concept.NEXT_STEP,
          Concept.REMARK,
          Concept.REVIEW_OPINION);

  private final Lexicon words;

  Reopenings(Lexicon words) {
    this.words = words;
  }

  @Override
  public void spot(Scan scan) {
    if (scan.field() == null) {
      scan.passagesIn(Zone.RESULT).forEach(passage -> spot(scan, passage));
    } else if (CELLS.contains(scan.field().concept())) {
      scan.passages().forEach(passage -> spot(scan, passage));
    }
  }

  private void spot(Scan scan, Passage passage) {
    if (passage.forIssue() == null) {
      return;
    }
    for (Span found : words.find(scan.text(), passage.from(), passage.to())) {
      scan.mention(MentionKind.REOPENING, found.from(), found.to(), found.in(scan.text()), true);
    }
  }
}
