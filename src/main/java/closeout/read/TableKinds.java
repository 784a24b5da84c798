package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Table.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what the rows of a table are, by its columns. */
final class TableKinds {

  private static final List<Concept> INSPECTION =
      List.of(
          Concept.INSPECTING_BODY,
          Concept.INSPECTION_KIND,
          Concept.INSPECTION_START,
          Concept.INSPECTION_END,
          Concept.FEEDBACK,
          Concept.PLANNED,
          Concept.SUBMITTED,
          Concept.SIGNED,
          Concept.PUBLISHED);

  /** What a roster may hold beside names and departments; anything else makes another table. */
  private static final Set<Concept> OF_ROSTERS =
      EnumSet.of(
          Concept.NAME,
          Concept.POST,
          Concept.DEPARTMENT,
          Concept.PERSON,
          Concept.LEADER,
          Concept.NUMBER,
          Concept.PHONE,
          Concept.REMARK);

  private TableKinds() {}

  static Kind of(List<LedgerColumn> columns) {
    if (has(columns, Concept.ISSUE)) {
      return Kind.WIDE;
    }
    if (has(columns, Concept.MEASURE)) {
      return Kind.MEASURES;
    }
    if (has(columns, Concept.APPROVER) && has(columns, Concept.APPROVED)
        || INSPECTION.stream().filter(concept -> has(columns, concept)).count() >= 2) {
      return Kind.DOSSIER;
    }
    if (has(columns, Concept.METRIC) && has(columns, Concept.VALUE)) {
      return Kind.FIGURES;
    }
    if (has(columns, Concept.TO_RECTIFY_COUNT)
        && (has(columns, Concept.RECTIFIED_COUNT) || has(columns, Concept.COMPLETION_RATE))) {
      return Kind.OVERVIEW;
    }
    return attached(columns);
  }

  /** What hangs on issues that stand in another table. */
  private static Kind attached(List<LedgerColumn> columns) {
    if (roster(columns)) {
      return Kind.ROSTER;
    }
    if (has(columns, Concept.EVIDENCE) || has(columns, Concept.EVIDENCE_PATH)) {
      return Kind.EVIDENCE;
    }
    if (has(columns, Concept.ACCOUNTABILITY)) {
      return Kind.ACCOUNTABILITY;
    }
    if (has(columns, Concept.REGULATION) || has(columns, Concept.DOCUMENT_NUMBER)) {
      return Kind.REGULATIONS;
    }
    if (has(columns, Concept.AMOUNT)) {
      return Kind.FUNDS;
    }
    // A ledger whose issue column cannot be recognised lacks that column; it is still a ledger.
    return Kind.WIDE;
  }

  private static boolean roster(List<LedgerColumn> columns) {
    return (has(columns, Concept.NAME) || has(columns, Concept.DEPARTMENT))
        && columns.stream().allMatch(column -> OF_ROSTERS.containsAll(column.concepts()));
  }

  private static boolean has(List<LedgerColumn> columns, Concept concept) {
    return columns.stream().anyMatch(column -> column.has(concept));
  }
}
