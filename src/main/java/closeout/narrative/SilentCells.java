package closeout.narrative;

import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Field;
import closeout.dossier.Origin;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cells in which nothing was found. Names, departments, statuses and dates come again in row after
 * row, and need not be read again; whether something is found depends on nothing but these values.
 */
final class SilentCells {

  private static final int MOST = 20_000;
  private static final int LONGEST = 100;

  /** What decides whether something is found in a cell. */
  private record Cell(
      boolean ofIssue, Origin origin, Concept concept, String label, String text, Content kind) {

    static Cell of(Field field) {
      return new Cell(
          field.forIssue() != null,
          field.origin(),
          field.concept(),
          field.label(),
          field.text(),
          field.kind());
    }
  }

  private final Set<Cell> cells = ConcurrentHashMap.newKeySet();

  boolean knows(Field field) {
    return field.text().length() <= LONGEST && cells.contains(Cell.of(field));
  }

  void add(Field field) {
    if (field.text().length() <= LONGEST && cells.size() < MOST) {
      cells.add(Cell.of(field));
    }
  }
}
