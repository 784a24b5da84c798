package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Measure;
import closeout.dossier.Origin;
import closeout.dossier.Table.Kind;
import closeout.wording.Spelling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the facts of tables whose rows refer to issues by number. */
final class AttachedTables {

  private static final Set<Concept> PROSE =
      EnumSet.of(Concept.MEASURE, Concept.PROGRESS, Concept.EVIDENCE, Concept.REMARK);

  private final IssueKeys keys;
  private final Origin origin;
  private final EvidenceListing listing;

  AttachedTables(IssueKeys keys, Origin origin, EvidenceListing listing) {
    this.keys = keys;
    this.origin = origin;
    this.listing = listing;
  }

  /**
   * @param measures is given the measures of each issue
   */
  void add(LedgerTable table, Map<String, List<Measure>> measures, List<Fact> facts) {
    String reference = "";
    String body = null;
    for (Row row : table.rows()) {
      String own = reference(table, row);
      reference = own.isEmpty() && merges(table.kind()) ? reference : own;
      String named = table.text(row, Concept.BODY).strip();
      body = named.isEmpty() ? body : named;
      String key = Spelling.blank(reference) ? null : keys.find(body, reference);
      add(table, row, reference, key, measures, facts);
      fields(table, row, key, facts);
    }
  }

  /** Only rows of what an issue has many of stand below merged cells; elsewhere blank is none. */
  private static boolean merges(Kind kind) {
    return kind == Kind.MEASURES || kind == Kind.EVIDENCE;
  }

  /** The prose of the row, which is read like that of an issue's own rows. */
  private void fields(LedgerTable table, Row row, String key, List<Fact> facts) {
    for (LedgerColumn column : table.columns()) {
      for (Concept concept : column.concepts()) {
        Cell cell = new Cell(row, column);
        Content content = table.content(cell.text());
        if (key != null && PROSE.contains(concept) && content != Content.BLANK) {
          facts.add(
              new Field(cell.at(), origin, key, concept, column.label(), cell.text(), content));
        }
      }
    }
  }

  private void add(
      LedgerTable table,
      Row row,
      String reference,
      String key,
      Map<String, List<Measure>> measures,
      List<Fact> facts) {
    switch (table.kind()) {
      case MEASURES -> measure(table, row, reference, key, measures, facts);
      case EVIDENCE -> facts.addAll(EvidenceFacts.of(table, row, key, origin, listing));
      case ACCOUNTABILITY -> Acts.accountability(table, row, key, origin, facts);
      case REGULATIONS -> Acts.regulation(table, row, key, origin, facts);
      case FUNDS -> Acts.funds(table, row, key, origin, facts);
      case FIGURES -> Figures.stated(table, row, origin, facts);
      case OVERVIEW -> Figures.overview(table, row, origin, facts);
      default -> {
        // Issues and the dossier's own facts are read elsewhere.
      }
    }
  }

  private void measure(
      LedgerTable table,
      Row row,
      String reference,
      String key,
      Map<String, List<Measure>> measures,
      List<Fact> facts) {
    List<Measure> known = measures.computeIfAbsent(String.valueOf(key), any -> new ArrayList<>());
    String id = key == null ? "r" + row.number() + "-m" : key + "-" + (known.size() + 1);
    Measure measure = MeasureFacts.of(table, row, id, key, reference, origin);
    if (measure != null) {
      known.add(measure);
      facts.add(measure);
    }
  }

  /** The issue number that a row refers to; a measure's own number tells it as well. */
  private static String reference(LedgerTable table, Row row) {
    String number = table.text(row, Concept.NUMBER).strip();
    return number.isEmpty() && !table.has(Concept.NUMBER)
        ? table.text(row, Concept.MEASURE_NUMBER).strip()
        : number;
  }
}
