package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.DateInterval;
import closeout.dossier.Evidence;
import closeout.dossier.EvidenceKind;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Table;
import closeout.wording.Dates;
import closeout.wording.EvidenceKinds;
import closeout.wording.Numerals;
import closeout.wording.Spelling;
import closeout.wording.WrittenDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a fact of each piece of evidence (佐证材料) that a row cites. */
final class EvidenceFacts {

  private EvidenceFacts() {}

  static List<Evidence> of(
      LedgerTable table, Row row, String issue, Origin origin, EvidenceListing listing) {
    List<Evidence> evidence = new ArrayList<>();
    String path = table.text(row, Concept.EVIDENCE_PATH).strip();
    boolean hasPath = table.content(path) == Content.TEXT;
    for (LedgerColumn column : table.columns(Concept.EVIDENCE)) {
      String cell = row.cell(column.index());
      Location at = row.at(column.index(), column.label());
      List<String> items = items(table, column, cell);
      for (String item : items) {
        String file =
            hasPath && items.size() == 1 ? EvidenceItems.normal(path) : EvidenceItems.path(item);
        String link = row.places().link(column.index());
        if (file == null && link != null && items.size() == 1) {
          file = EvidenceItems.linked(link);
        }
        evidence.add(one(at, item, file, table, row, issue, origin, listing));
      }
    }
    if (evidence.isEmpty() && hasPath) {
      Location at = table.at(row, Concept.EVIDENCE_PATH);
      for (String item : EvidenceItems.split(path, table.wording().vocabulary())) {
        evidence.add(one(at, item, EvidenceItems.normal(item), table, row, issue, origin, listing));
      }
    }
    return evidence;
  }

  /** A column may only count: 整改照片数量. */
  private static List<String> items(LedgerTable table, LedgerColumn column, String cell) {
    Optional<BigDecimal> count = Numerals.parse(cell);
    if (column.label().contains("数量") && count.isPresent()) {
      return count.get().signum() == 0 ? List.of() : List.of(column.label() + cell.strip());
    }
    return EvidenceItems.split(cell, table.wording().vocabulary());
  }

  private static Evidence one(
      Location at,
      String item,
      String file,
      LedgerTable table,
      Row row,
      String issue,
      Origin origin,
      EvidenceListing listing) {
    Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
    kinds.addAll(EvidenceKinds.of(item));
    kinds.addAll(EvidenceKinds.of(table.text(row, Concept.EVIDENCE_KIND)));
    if (file != null) {
      kinds.addAll(EvidenceKinds.of(file));
    }
    String measure =
        table.kind() == Table.Kind.EVIDENCE ? table.text(row, Concept.MEASURE_NUMBER) : "";
    return new Evidence(
        at,
        origin,
        issue,
        item,
        file == null ? null : listing.resolve(file),
        kinds,
        date(table.text(row, Concept.EVIDENCE_DATE), item),
        Spelling.blank(measure) ? null : measure.strip(),
        file == null ? null : listing.sha256(listing.resolve(file)));
  }

  private static DateInterval date(String cell, String item) {
    DateInterval own = LedgerDates.last(cell);
    if (own != null) {
      return own;
    }
    DateInterval written = null;
    for (WrittenDate date : Dates.find(item)) {
      written = date.interval() == null ? written : date.interval();
    }
    return written;
  }
}
