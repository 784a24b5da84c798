package closeout.read.document;

import closeout.dossier.TraitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet of a workbook. */
final class SheetReader {

  private static final Pattern LINK =
      Pattern.compile("^_?(?:xlfn\\.)?HYPERLINK\\(\"([^\"]{1,400})\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern POWER = Pattern.compile("[1-9](?:\\.[0-9]{1,14})?E\\+1[5-9]");

  private final ZipArchive archive;
  private final String part;
  private final int number;
  private final String name;
  private final CellValues values;
  private final Tally tally;
  private final CellBudget budget;
  private final Limits limits;
  private final List<SheetDraft> rows = new ArrayList<>();
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private final List<int[]> merges = new ArrayList<>();
  private final Map<String, String> links = new HashMap<>();

  SheetReader(
      ZipArchive archive,
      String part,
      int number,
      String name,
      CellValues values,
      Tally tally,
      CellBudget budget,
      Limits limits) {
    this.archive = archive;
    this.part = part;
    this.number = number;
    this.name = name;
    this.values = values;
    this.tally = tally;
    this.budget = budget;
    this.limits = limits;
  }

  Grid read() throws DocumentException {
    Relations relations = Relations.of(archive, part, limits);
    try (Xml xml = new Xml(archive, part, limits)) {
      while (xml.nextElement()) {
        switch (xml.getLocalName()) {
          case "col" -> column(xml);
          case "row" -> row(xml);
          case "mergeCell" -> merge(xml.attribute("ref"));
          case "hyperlink" -> link(xml, relations);
          default -> {
            // Looks, filters and print settings.
          }
        }
      }
    }
    comments(relations);
    columnsHidden();
    return new Grid(number, name, new SheetMerges(rows, merges, links, limits).rows(number, name));
  }

  private void column(Xml xml) {
    if (xml.attribute("hidden") != null && xml.on("hidden")) {
      hiddenColumns.add(new int[] {xml.number("min", 1) - 1, xml.number("max", 1) - 1});
    }
  }

  private void row(Xml xml) throws DocumentException {
    int row = xml.number("r", rows.isEmpty() ? 1 : last().number() + 1);
    boolean hidden = xml.attribute("hidden") != null && xml.on("hidden");
    SheetDraft draft = new SheetDraft(row);
    int column = -1;
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      if (xml.is("c")) {
        column = CellNames.column(xml.attribute("r"), column + 1);
        cell(xml, row, column, draft);
      }
    }
    if (draft.blank()) {
      return;
    }
    if (rows.size() >= limits.rows()) {
      throw new DocumentException("too-many-rows", limits.rows());
    }
    rows.add(draft);
    if (hidden) {
      tally.add(TraitKind.HIDDEN_ROW, name, place(row, 0), row, 0);
    }
  }

  private void cell(Xml xml, int row, int column, SheetDraft draft) throws DocumentException {
    budget.take();
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = null;
    String formula = null;
    String text = "";
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      switch (xml.getLocalName()) {
        case "v" -> value = xml.text();
        case "f" -> formula = xml.text();
        case "is" -> text = SharedStrings.rich(xml);
        default -> {
          // Nothing else has a value.
        }
      }
    }
    text = value == null ? text : values.text(type, value, style);
    if (formula != null) {
      formula(formula, value, row, column, text, "e".equals(type));
    }
    if (value != null && values.lost(type, value) || POWER.matcher(text.strip()).matches()) {
      tally.add(TraitKind.LOST_DIGITS, text, place(row, column), row, column);
    }
    if (!text.isBlank()) {
      if (column >= limits.columns()) {
        throw new DocumentException("too-many-columns", limits.columns());
      }
      draft.put(column, text);
    }
  }

  private void formula(
      String formula, String value, int row, int column, String text, boolean failed) {
    Matcher target = LINK.matcher(formula);
    if (target.find()) {
      links.put(SheetRow.address(row, column), target.group(1));
    }
    boolean never = value == null && !formula.isBlank();
    if (failed || never) {
      tally.add(
          TraitKind.FORMULA_ERROR, never ? "=" + formula : text, place(row, column), row, column);
    }
  }

  private void merge(String reference) {
    int[] range = CellNames.range(reference);
    if (range != null && range[2] > range[0]) {
      merges.add(range);
    }
  }

  private void link(Xml xml, Relations relations) {
    int[] range = CellNames.range(xml.attribute("ref"));
    String target = relations.targets().get(String.valueOf(xml.attribute("id")));
    if (range != null && target != null) {
      links.put(SheetRow.address(range[0], range[1]), target);
    }
  }

  private void comments(Relations relations) throws DocumentException {
    for (Map.Entry<String, String> type : relations.types().entrySet()) {
      String target = relations.targets().get(type.getKey());
      if (!type.getValue().equals("comments") || !archive.has(target)) {
        continue;
      }
      try (Xml xml = new Xml(archive, target, limits)) {
        while (xml.nextElement()) {
          int[] at = xml.is("comment") ? CellNames.range(xml.attribute("ref")) : null;
          if (at != null) {
            tally.add(TraitKind.COMMENT, name, place(at[0], at[1]), at[0], at[1]);
          }
        }
      }
    }
  }

  /** Only columns with something in them: programs hide all unused ones at once. */
  private void columnsHidden() {
    int width = rows.stream().mapToInt(SheetDraft::width).max().orElse(0);
    boolean[] used = new boolean[width];
    for (SheetDraft row : rows) {
      row.mark(used);
    }
    int top = rows.isEmpty() ? 1 : rows.get(0).number();
    for (int[] columns : hiddenColumns) {
      for (int i = Math.max(0, columns[0]); i <= Math.min(columns[1], width - 1); i++) {
        if (used[i]) {
          tally.add(TraitKind.HIDDEN_COLUMN, name, place(top, i), top, i);
        }
      }
    }
  }

  private Place place(int row, int column) {
    return new SheetRow(number, name, row).at(column);
  }

  private SheetDraft last() {
    return rows.get(rows.size() - 1);
  }
}
