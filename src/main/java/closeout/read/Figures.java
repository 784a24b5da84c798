package closeout.read;

import closeout.dossier.Concept;
import closeout.dossier.Fact;
import closeout.dossier.FigurePlace;
import closeout.dossier.FigureUse;
import closeout.dossier.Origin;
import closeout.dossier.Quantity;
import closeout.dossier.ReportedFigure;
import closeout.dossier.UnitClass;
import closeout.wording.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Makes facts of the numbers that a table states about the whole. */
final class Figures {

  private static final Map<String, String> METRICS = WordTable.read("/closeout/metrics.csv");

  private static final Map<Concept, String> COUNTS =
      Map.of(
          Concept.TO_RECTIFY_COUNT, "issues_total",
          Concept.RECTIFIED_COUNT, "issues_completed",
          Concept.COMPLETION_RATE, "completion_rate",
          Concept.OPEN_COUNT, "issues_open",
          Concept.OVERDUE_COUNT, "issues_overdue");

  private Figures() {}

  /** The row of a table with one figure a row. */
  static void stated(LedgerTable table, Row row, Origin origin, List<Fact> facts) {
    String label = table.text(row, Concept.METRIC).strip();
    String printed = table.text(row, Concept.VALUE).strip();
    String unitName = table.text(row, Concept.UNIT_NAME).strip();
    String own = Amounts.unitName(printed);
    Quantity value = Amounts.read(printed, unitName);
    LedgerColumn column = table.column(Concept.VALUE);
    if (value != null && !label.isEmpty()) {
      String metric = METRICS.getOrDefault(Spelling.compact(label), label);
      String named = own.isEmpty() ? unitName : own;
      facts.add(figure(new Cell(row, column), metric, value, label, named, null, origin));
    }
  }

  /**
   * The row of an overview; a rate belongs to the nearest counts on its left. Behind a count of
   * something else, what is done and the rate are not those of the issues.
   */
  static void overview(LedgerTable table, Row row, Origin origin, List<Fact> facts) {
    String scope = scope(table, row);
    int pair = 0;
    boolean foreign = false;
    for (LedgerColumn column : table.columns()) {
      Quantity value = Amounts.read(row.cell(column.index()), column.label());
      foreign |= column.concepts().isEmpty() && value != null;
      for (Concept concept : column.concepts()) {
        if (concept == Concept.TO_RECTIFY_COUNT) {
          pair++;
          foreign = false;
        }
        if (COUNTS.containsKey(concept) && value != null && !foreign) {
          String part = pair > 1 ? scope + "#" + pair : scope;
          facts.add(count(new Cell(row, column), concept, value, part, origin));
        }
      }
    }
  }

  private static ReportedFigure count(
      Cell cell, Concept concept, Quantity value, String scope, Origin origin) {
    boolean rate = concept == Concept.COMPLETION_RATE;
    return figure(
        cell,
        COUNTS.get(concept),
        rate ? percent(cell.text(), value) : value,
        rate ? cell.column().label() : "问题",
        rate ? "%" : "",
        scope,
        origin);
  }

  /** A spreadsheet may hand out 88.2% as 0.882. */
  private static Quantity percent(String cell, Quantity value) {
    boolean fraction =
        !Spelling.compact(cell).endsWith("%")
            && value.decimals() > 0
            && value.low().compareTo(BigDecimal.ONE) <= 0;
    return fraction
        ? new Quantity(
            value.low().movePointRight(2),
            value.high().movePointRight(2),
            Math.max(0, value.decimals() - 2),
            value.scale(),
            value.approximation())
        : value;
  }

  /** What the row speaks of: its first cell that is no number. */
  private static String scope(LedgerTable table, Row row) {
    for (LedgerColumn column : table.columns()) {
      String cell = row.cell(column.index()).strip();
      boolean counts = column.concepts().stream().anyMatch(COUNTS::containsKey);
      if (!cell.isEmpty() && !counts && Amounts.read(cell, "") == null) {
        return cell;
      }
    }
    return "row " + row.number();
  }

  private static ReportedFigure figure(
      Cell cell,
      String metric,
      Quantity value,
      String noun,
      String unitName,
      String scope,
      Origin origin) {
    return new ReportedFigure(
        cell.at(),
        origin,
        metric,
        value,
        noun,
        unitName,
        unit(unitName, metric),
        scope,
        null,
        FigurePlace.OVERVIEW,
        FigureUse.CLAIM,
        noun + cell.text(),
        null);
  }

  private static UnitClass unit(String name, String metric) {
    return switch (name) {
      case "元", "万元", "亿元" -> UnitClass.MONEY;
      case "人", "名", "位" -> UnitClass.PERSONS;
      case "人次" -> UnitClass.PERSON_TIMES;
      case "户" -> UnitClass.HOUSEHOLDS;
      case "次", "场", "期" -> UnitClass.OCCASIONS;
      case "%" -> UnitClass.PERCENT;
      case "天", "日" -> UnitClass.DAYS;
      default -> metric.equals("completion_rate") ? UnitClass.PERCENT : UnitClass.ITEMS;
    };
  }
}
