package closeout.read;

import closeout.dossier.Approval;
import closeout.dossier.Concept;
import closeout.dossier.DateInterval;
import closeout.dossier.DateRole;
import closeout.dossier.Fact;
import closeout.dossier.Inspection;
import closeout.dossier.InspectionKind;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Table.Kind;
import closeout.wording.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the facts of the inspection itself: from a table of the dossier, from columns that repeat
 * them in each row, or from the rows above a header.
 */
final class Preface {

  private static final Map<Concept, DateRole> ROLES = roles();
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:填报单位|被巡察单位|被巡视单位|被审计单位|整改单位|报送单位|单位名称|单位)(?:[(（][^()（）]{0,10}[)）])?[:：]\\s*(?:[(（](?:盖章|公章|签章)[)）])?\\s*(?!(?:[万亿千]?元|个|人|项|件|亩|户|%)$)(.{2,40})");
  private static final Pattern LEVEL = Pattern.compile("中央|自治区|省|市|县|区|州|旗");

  private Preface() {}

  static List<Fact> facts(List<LedgerTable> tables, boolean severalBodies, Origin origin) {
    List<Fact> facts = new ArrayList<>();
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.DOSSIER && !table.rows().isEmpty()) {
        add(table, table.rows().get(0), true, origin, facts);
        return facts;
      }
    }
    long sheets = tables.stream().map(Bodies::ofSheet).filter(Objects::nonNull).distinct().count();
    for (LedgerTable table : tables) {
      if (table.kind() == Kind.WIDE && !table.rows().isEmpty()) {
        add(table, table.rows().get(0), !severalBodies && sheets < 2, origin, facts);
        return facts;
      }
    }
    return facts;
  }

  private static void add(
      LedgerTable table, Row row, boolean oneBody, Origin origin, List<Fact> facts) {
    Map<Concept, DateInterval> dates = new EnumMap<>(Concept.class);
    ROLES.forEach(
        (concept, role) -> {
          LedgerColumn column = table.column(concept);
          if (column != null) {
            Cell cell = new Cell(row, column);
            dates.put(concept, LedgerDates.last(cell.text()));
            LedgerDates.add(cell, role, dates.get(concept), null, origin, facts);
          }
        });
    if (table.kind() == Kind.DOSSIER) {
      approval(table, row, origin, facts);
    }
    String inspecting = table.text(row, Concept.INSPECTING_BODY).strip();
    String inspected = oneBody ? body(table, row) : "";
    String title = title(table);
    InspectionKind kind =
        kind(Stream.of(table.text(row, Concept.INSPECTION_KIND), inspecting, title, labels(table)));
    if (dates.values().stream().allMatch(Objects::isNull)
        && inspecting.isEmpty()
        && inspected.isEmpty()
        && title.isEmpty()) {
      return;
    }
    facts.add(
        new Inspection(
            place(table, row),
            origin,
            kind,
            inspected.isEmpty() ? null : inspected,
            inspecting.isEmpty() ? null : inspecting,
            level(inspecting),
            dates.get(Concept.INSPECTION_START),
            dates.get(Concept.INSPECTION_END),
            dates.get(Concept.FEEDBACK),
            dates.get(Concept.PLANNED),
            dates.get(Concept.SUBMITTED),
            dates.get(Concept.SIGNED),
            dates.get(Concept.PUBLISHED)));
  }

  /** Who approved the report; in the table of issues the columns speak of closing them out. */
  private static void approval(LedgerTable table, Row row, Origin origin, List<Fact> facts) {
    String approver = table.text(row, Concept.APPROVER).strip();
    DateInterval day = LedgerDates.last(table.text(row, Concept.APPROVED));
    boolean named = !table.content(approver).empty();
    if (named || day != null) {
      Concept noted = named ? Concept.APPROVER : Concept.APPROVED;
      facts.add(new Approval(table.at(row, noted), origin, named ? approver : null, day));
    }
  }

  private static Location place(LedgerTable table, Row row) {
    return table.kind() == Kind.DOSSIER ? row.at() : table.header().at();
  }

  private static String body(LedgerTable table, Row row) {
    String body = table.text(row, Concept.BODY).strip();
    if (!body.isEmpty()) {
      return body;
    }
    String unit = unit(table);
    String ofSheet = Bodies.ofSheet(table);
    return unit.isEmpty() && ofSheet != null ? ofSheet : unit;
  }

  /** The unit that a row above the header names (填报单位), or "". */
  static String unit(LedgerTable table) {
    for (Row above : table.preface()) {
      for (String cell : above.cells()) {
        Matcher found = BODY.matcher(cell.strip());
        if (found.find()) {
          return found.group(1).strip();
        }
      }
    }
    return "";
  }

  private static String title(LedgerTable table) {
    return table.preface().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !Spelling.blank(cell))
        .findFirst()
        .orElse("");
  }

  private static String labels(LedgerTable table) {
    return String.join(" ", table.columns().stream().map(LedgerColumn::label).toList());
  }

  private static InspectionKind kind(Stream<String> texts) {
    return texts
        .map(Preface::kind)
        .filter(kind -> kind != InspectionKind.UNKNOWN)
        .findFirst()
        .orElse(InspectionKind.UNKNOWN);
  }

  private static InspectionKind kind(String text) {
    boolean xunshi = text.contains("巡视");
    boolean xuncha = text.contains("巡察");
    if (xunshi || xuncha) {
      // 巡视巡察 names both and tells nothing.
      return xunshi && xuncha
          ? InspectionKind.UNKNOWN
          : xunshi ? InspectionKind.XUNSHI : InspectionKind.XUNCHA;
    }
    if (text.contains("审计")) {
      return InspectionKind.AUDIT;
    }
    return text.contains("督察") || text.contains("督查")
        ? InspectionKind.SUPERVISION
        : InspectionKind.UNKNOWN;
  }

  private static String level(String inspecting) {
    Matcher level = LEVEL.matcher(inspecting);
    return level.find() ? level.group() : null;
  }

  private static Map<Concept, DateRole> roles() {
    Map<Concept, DateRole> roles = new EnumMap<>(Concept.class);
    roles.put(Concept.INSPECTION_START, DateRole.INSPECTION_START);
    roles.put(Concept.INSPECTION_END, DateRole.INSPECTION_END);
    roles.put(Concept.FEEDBACK, DateRole.FEEDBACK);
    roles.put(Concept.PLANNED, DateRole.PLAN);
    roles.put(Concept.SUBMITTED, DateRole.SUBMISSION);
    roles.put(Concept.SIGNED, DateRole.SIGNATURE);
    roles.put(Concept.PUBLISHED, DateRole.PUBLICATION);
    roles.put(Concept.AS_OF, DateRole.AS_OF);
    return roles;
  }
}
