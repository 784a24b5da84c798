package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Table.Kind;
import closeout.wording.Spelling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together a ledger that is kept in several tables with the same numbers: the lists of issues,
 * tasks and responsibilities (问题清单、任务清单、责任清单).
 */
final class SisterTables {

  /** What says of which issue a row speaks, and is said already. */
  private static final Set<Concept> NAMING =
      EnumSet.of(
          Concept.NUMBER,
          Concept.ROW_NUMBER,
          Concept.MEASURE_NUMBER,
          Concept.BODY,
          Concept.ASPECT,
          Concept.ISSUE_TITLE,
          Concept.ISSUE);

  private SisterTables() {}

  static List<LedgerTable> joined(List<LedgerTable> tables) {
    List<LedgerTable> joined = new ArrayList<>();
    for (LedgerTable table : tables) {
      int main = main(joined, table);
      if (main < 0) {
        joined.add(table);
      } else {
        joined.set(main, join(joined.get(main), table));
      }
    }
    return joined;
  }

  /** The table whose issues this one says more about, or -1. */
  private static int main(List<LedgerTable> earlier, LedgerTable table) {
    for (int i = 0; i < earlier.size(); i++) {
      if (continues(earlier.get(i), table)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean continues(LedgerTable main, LedgerTable table) {
    if (main.kind() != Kind.WIDE
        || table.kind() != Kind.WIDE && !responsible(table)
        || !states(main)
        || !main.has(Concept.NUMBER)
        || !table.has(Concept.NUMBER)
        || added(main, table).stream().allMatch(column -> column.concepts().isEmpty())) {
      return false;
    }
    Map<String, List<Row>> issues = byNumber(main);
    Map<String, List<Row>> rows = byNumber(table);
    long same =
        rows.entrySet().stream()
            .filter(entry -> issues.containsKey(entry.getKey()))
            .filter(
                entry ->
                    !states(table)
                        || text(main, issues.get(entry.getKey()))
                            .equals(text(table, entry.getValue())))
            .count();
    return !rows.isEmpty() && 5 * same >= 4 * rows.size();
  }

  /** Whether the table says who is responsible for which issue, and is no roster of people. */
  private static boolean responsible(LedgerTable table) {
    LedgerColumn number = table.column(Concept.NUMBER);
    return table.kind() == Kind.ROSTER
        && number != null
        && number.label().contains("问题")
        && !table.has(Concept.NAME);
  }

  /** Whether the table tells what is wrong: 整改任务 alone may be a task as well. */
  private static boolean states(LedgerTable table) {
    return table.columns(Concept.ISSUE).stream().anyMatch(LedgerColumn::certain);
  }

  private static String text(LedgerTable table, List<Row> rows) {
    return Spelling.compact(table.text(rows.get(0), Concept.ISSUE));
  }

  /** The rows of each number, with those below that have none. */
  private static Map<String, List<Row>> byNumber(LedgerTable table) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    String number = "";
    for (Row row : table.rows()) {
      String own = Spelling.compact(table.text(row, Concept.NUMBER));
      number = own.isEmpty() ? number : own;
      rows.computeIfAbsent(number, any -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  /** The columns that say something new; a task is a measure where the issue stands elsewhere. */
  private static List<LedgerColumn> added(LedgerTable main, LedgerTable table) {
    List<LedgerColumn> added = new ArrayList<>();
    for (LedgerColumn column : table.columns()) {
      boolean task = column.has(Concept.ISSUE) && !column.certain() && !main.has(Concept.MEASURE);
      LedgerColumn read =
          task
              ? new LedgerColumn(column.index(), column.label(), List.of(Concept.MEASURE), false)
              : column;
      if (read.concepts().stream()
          .noneMatch(concept -> NAMING.contains(concept) || main.has(concept))) {
        added.add(read);
      }
    }
    return added;
  }

  private static LedgerTable join(LedgerTable main, LedgerTable table) {
    int width = 1 + main.columns().stream().mapToInt(LedgerColumn::index).max().orElse(0);
    List<LedgerColumn> columns = new ArrayList<>(main.columns());
    for (LedgerColumn column : added(main, table)) {
      columns.add(
          new LedgerColumn(
              width + column.index(), column.label(), column.concepts(), column.certain()));
    }
    Map<String, List<Row>> more = byNumber(table);
    List<Row> rows = new ArrayList<>();
    byNumber(main)
        .forEach(
            (number, own) -> {
              List<Row> other = more.getOrDefault(number, List.of());
              for (int i = 0; i < Math.max(own.size(), other.size()); i++) {
                Row first = i < own.size() ? own.get(i) : null;
                rows.add(JoinedPlaces.row(first, i < other.size() ? other.get(i) : null, width));
              }
            });
    Row header = JoinedPlaces.row(main.header(), table.header(), width);
    return new LedgerTable(
        main.kind(), columns, main.preface(), header, rows, main.wording(), main.sheet());
  }
}
