package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Table.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the tables of an export of many bodies (被巡察单位): by a column, or a sheet for each. */
final class Bodies {

  /** Names of bodies that are inspected, not of departments inside one. */
  private static final Pattern NAME =
      Pattern.compile(
          "[0-9]{0,3}[.、 ]?((?!整改|反馈|问题).{1,20}?"
              + "(?:镇|乡|街道|村|社区|局|委员会|公司|集团|学校|中学|小学|幼儿园|医院|卫生院|学院|大学|银行|党委|党组|党支部|党总支|政府|法院|检察院))"
              + "(?:(?:巡察|巡视|审计|反馈|问题|整改).{0,12})?");

  private Bodies() {}

  /**
   * The tables of each body. Only an export is parted: a report beside the tables, or a table that
   * names no body, speaks for all of them together.
   */
  static Map<String, List<LedgerTable>> of(
      List<LedgerTable> tables, boolean report, String otherwise) {
    Map<String, List<LedgerTable>> bodies = new LinkedHashMap<>();
    boolean issues = tables.stream().anyMatch(table -> table.kind() == Kind.WIDE);
    if (!report && issues && tables.stream().allMatch(Bodies::namesBodies)) {
      byColumn(tables, otherwise, bodies);
    } else if (!report && issues && bySheet(tables)) {
      bySheet(tables, bodies);
    }
    List<LedgerTable> rosters = tables.stream().filter(Bodies::roster).toList();
    bodies.values().forEach(own -> own.addAll(rosters));
    if (bodies.isEmpty()) {
      bodies.put(otherwise, tables);
    }
    return bodies;
  }

  /** The body that the sheet of the table is about, or null. */
  static String ofSheet(LedgerTable table) {
    if (table.sheet() == null) {
      return null;
    }
    String unit = Preface.unit(table);
    Matcher name = NAME.matcher(table.sheet().strip());
    return !unit.isEmpty() ? unit : name.matches() ? name.group(1) : null;
  }

  private static boolean namesBodies(LedgerTable table) {
    return table.has(Concept.BODY) || roster(table);
  }

  private static boolean roster(LedgerTable table) {
    return table.kind() == Kind.ROSTER;
  }

  private static void byColumn(
      List<LedgerTable> tables, String otherwise, Map<String, List<LedgerTable>> bodies) {
    for (LedgerTable table : tables) {
      if (!roster(table)) {
        rows(table, otherwise).forEach((body, own) -> add(body, table.only(own), bodies));
      }
    }
  }

  private static void add(String body, LedgerTable table, Map<String, List<LedgerTable>> bodies) {
    bodies.computeIfAbsent(body, any -> new ArrayList<>()).add(table);
  }

  private static Map<String, List<Row>> rows(LedgerTable table, String otherwise) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    String body = otherwise;
    for (Row row : table.rows()) {
      String own = table.text(row, Concept.BODY).strip();
      body = own.isEmpty() ? body : own;
      rows.computeIfAbsent(body, any -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  /** Whether each sheet has the issues of another body, counted from 1. */
  private static boolean bySheet(List<LedgerTable> tables) {
    Set<String> bodies = new HashSet<>();
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.WIDE) {
        String body = ofSheet(table);
        if (body == null || !bodies.add(body) || !startsAtOne(table)) {
          return false;
        }
      } else if (!roster(table) && table.kind() != Kind.OVERVIEW) {
        return false;
      }
    }
    return bodies.size() > 1;
  }

  private static boolean startsAtOne(LedgerTable table) {
    return !table.has(Concept.NUMBER)
        || table.rows().stream()
            .map(row -> table.text(row, Concept.NUMBER).strip())
            .filter(number -> !number.isEmpty())
            .limit(1)
            .allMatch(number -> number.matches("(?:0{0,3}1|一|（一）|\\(一\\))[、.．]?"));
  }

  /** Each body its sheet, and its row of an overview. */
  private static void bySheet(List<LedgerTable> tables, Map<String, List<LedgerTable>> bodies) {
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.WIDE) {
        add(ofSheet(table), table, bodies);
      }
    }
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.OVERVIEW) {
        bodies.forEach(
            (body, own) ->
                own.add(
                    table.only(
                        table.rows().stream().filter(row -> row.cells().contains(body)).toList())));
      }
    }
  }
}
