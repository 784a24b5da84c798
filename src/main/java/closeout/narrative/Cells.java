package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.Field;
import java.util.ArrayList;
import java.util.List;

/** Divides a cell of a ledger into passages: a line each. */
final class Cells {

  private Cells() {}

  static Reading reading(Field field) {
    NormalText text = NormalText.of(field);
    List<Passage> passages = new ArrayList<>();
    Zone zone = zone(field.concept());
    int from = 0;
    for (int to = text.value().indexOf('\n'); to >= 0; to = text.value().indexOf('\n', from)) {
      passages.add(new Passage(from, to, zone, field.forIssue()));
      from = to + 1;
    }
    return Reading.of(text, field.origin(), passages, List.of(), null);
  }

  private static Zone zone(Concept concept) {
    return switch (concept) {
      case ISSUE, ISSUE_TITLE, CAUSE -> Zone.PROBLEM;
      case MEASURE, PLAN, PROGRESS, REASON, NEXT_STEP -> Zone.RESULT;
      default -> Zone.OTHER;
    };
  }
}
