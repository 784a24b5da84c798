package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.RosterEntry;
import closeout.wording.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Makes facts of the lines of a roster (名册). */
final class Rosters {

  private Rosters() {}

  static List<Fact> of(LedgerTable table, Origin origin) {
    List<Fact> entries = new ArrayList<>();
    String department = null;
    for (Row row : table.rows()) {
      String own = text(table, row, Concept.DEPARTMENT);
      department = own == null ? department : own;
      Location at = row.at();
      boolean any = false;
      for (Concept concept : new Concept[] {Concept.NAME, Concept.PERSON, Concept.LEADER}) {
        String name = text(table, row, concept);
        if (name != null) {
          entries.add(new RosterEntry(at, origin, Spelling.compact(name), department));
          any = true;
        }
      }
      if (!any && own != null) {
        entries.add(new RosterEntry(at, origin, null, own));
      }
    }
    return entries;
  }

  private static String text(LedgerTable table, Row row, Concept concept) {
    String text = table.text(row, concept).strip();
    return table.content(text).empty() ? null : text;
  }
}
