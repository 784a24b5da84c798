package closeout.narrative;

import closeout.dossier.Document;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import java.util.List;

/** Reads Chinese prose: what a report states, and what the text cells of a ledger state. */
public final class Narrative {

  /**
   * All facts of a report: sections, issues, measures, dates, figures, relations, mentions,
   * contact, signature.
   */
  public List<Fact> read(Document document) {
    return List.of();
  }

  /**
   * What a cell's text holds beside its concept: work that goes on, reasons, placeholders, private
   * data.
   */
  public List<Fact> read(Field field) {
    return List.of();
  }
}
