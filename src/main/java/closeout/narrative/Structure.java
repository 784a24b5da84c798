package closeout.narrative;

import closeout.dossier.Document;
import closeout.dossier.Fact;
import java.util.List;
import java.util.function.Consumer;

/** Finds out how a report is built: its parts, headings, issues and their results. */
final class Structure {

  private Structure() {}

  static Reading of(Document document, Consumer<? super Fact> facts) {
    NormalText text = NormalText.of(document);
    return new Reading(text, document.origin(), List.of(), null);
  }
}
