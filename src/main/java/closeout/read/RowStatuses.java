package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Deadline;
import closeout.dossier.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Knows whether a table states status and deadline once an issue or once a row. Where each row has
 * its own, they are those of the measures: the least advanced status and the latest deadline are
 * the issue's.
 */
final class RowStatuses {

  /** A single row with a status of its own is an exception, not the manner of the table. */
  private static final int ENOUGH = 3;

  private final boolean statusByRow;
  private final boolean deadlineByRow;
  private final LedgerYears years;

  RowStatuses(List<IssueGroup> groups, LedgerYears years) {
    this.years = years;
    this.statusByRow = byRow(groups, Concept.STATUS);
    this.deadlineByRow = byRow(groups, Concept.DEADLINE);
  }

  Status status(IssueGroup group) {
    List<Cell> cells = group.all(Concept.STATUS);
    Status first = IssueFacts.status(cells.get(0).text(), group.table());
    return statusByRow
        ? cells.stream()
            .map(cell -> IssueFacts.status(cell.text(), group.table()))
            .filter(Status::known)
            .min(Comparator.comparingInt(Status::rank))
            .orElse(first)
        : first;
  }

  /** The deadline of the issue, or null. */
  Deadline deadline(IssueGroup group) {
    List<Deadline> all = new ArrayList<>();
    for (Cell cell : group.all(Concept.DEADLINE)) {
      all.add(IssueFacts.deadline(cell.text(), group.table(), years.of(group)));
    }
    all.removeIf(Objects::isNull);
    if (all.isEmpty()) {
      return null;
    }
    return deadlineByRow
        ? all.stream()
            .filter(deadline -> deadline.due() != null)
            .max(Comparator.comparing(deadline -> deadline.due().last()))
            .orElse(all.get(0))
        : all.get(0);
  }

  /** Whether the cell of the concept in this row belongs to the measure of the row. */
  boolean ownOf(IssueGroup group, Row row, Concept concept) {
    boolean byRow = concept == Concept.STATUS ? statusByRow : deadlineByRow;
    return byRow || row != group.first();
  }

  private static boolean byRow(List<IssueGroup> groups, Concept concept) {
    int further = 0;
    int own = 0;
    for (IssueGroup group : groups) {
      for (Row row : group.rows().subList(1, group.rows().size())) {
        further++;
        own += group.table().text(row, concept).isBlank() ? 0 : 1;
      }
    }
    return own >= ENOUGH && 5 * own >= 4 * further;
  }
}
