package closeout.format;

import java.util.List;

/** Writes tables as the sheets of a workbook; all cells are text, so that none is a formula. */
final class Workbook {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_CELL = 32_000;
  private static final int TALLEST_ROW = 409;

  private Workbook() {}

  static OfficePackage of(List<AuditTable> tables) {
    OfficePackage office = OfficePackage.of("xl/workbook.xml", "spreadsheetml.sheet.main");
    StringBuilder sheets = new StringBuilder();
    StringBuilder filters = new StringBuilder();
    for (int i = 0; i < tables.size(); i++) {
      AuditTable table = tables.get(i);
      String part = "worksheets/sheet" + (i + 1) + ".xml";
      office.put("xl/" + part, sheet(table));
      office.type("xl/" + part, "spreadsheetml.worksheet");
      String id = office.relate("xl/workbook.xml", part, "worksheet");
      String name = name(table.name());
      sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(i + 1);
      sheets.append("\" r:id=\"").append(id).append("\"/>");
      if (!table.head().isEmpty()) {
        filters.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").append(i);
        filters.append("\" hidden=\"1\">'").append(name).append("'!").append(range(table, "$"));
        filters.append("</definedName>");
      }
    }
    office.put(
        "xl/workbook.xml",
        OfficePackage.HEAD
            + "<workbook xmlns=\""
            + NAMESPACE
            + "\" xmlns:r=\""
            + OfficePackage.RELATIONS
            + "\"><sheets>"
            + sheets
            + "</sheets><definedNames>"
            + filters
            + "</definedNames></workbook>");
    office.put("xl/styles.xml", styles());
    office.type("xl/styles.xml", "spreadsheetml.styles");
    office.relate("xl/workbook.xml", "styles.xml", "styles");
    return office;
  }

  /** A sheet for a workbook whose styles are not ours. */
  static String plainSheet(AuditTable table) {
    return sheet(table).replaceAll(" s=\"[0-9]\"| ht=\"[0-9]{1,3}\" customHeight=\"1\"", "");
  }

  private static String sheet(AuditTable table) {
    StringBuilder xml = new StringBuilder(OfficePackage.HEAD);
    xml.append("<worksheet xmlns=\"").append(NAMESPACE).append("\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    boolean head = !table.head().isEmpty();
    xml.append("<sheetViews><sheetView workbookViewId=\"0\">");
    if (head) {
      xml.append(
          "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    }
    xml.append("</sheetView></sheetViews><cols>");
    for (int i = 1; i <= table.widths().size(); i++) {
      xml.append("<col min=\"").append(i).append("\" max=\"").append(i).append("\" width=\"");
      xml.append(table.widths().get(i - 1)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
    int row = 0;
    if (head) {
      row(table.head(), table.widths(), ++row, 1, 1, xml);
    }
    for (AuditTable.Row cells : table.rows()) {
      row(cells.cells(), table.widths(), ++row, style(cells.light()), 2, xml);
    }
    xml.append("</sheetData>");
    if (head) {
      xml.append("<autoFilter ref=\"").append(range(table, "")).append("\"/>");
    }
    xml.append(
        "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
    return xml.append("</worksheet>").toString();
  }

  private static void row(
      List<String> cells, List<Integer> widths, int row, int first, int others, StringBuilder xml) {
    xml.append("<row r=\"").append(row).append("\" ht=\"").append(height(cells, widths));
    xml.append("\" customHeight=\"1\">");
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      xml.append("<c r=\"").append(column(i)).append(row).append("\" s=\"");
      xml.append(i == 0 ? first : others)
          .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      xml.append(XmlText.of(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text));
      xml.append("</t></is></c>");
    }
    xml.append("</row>");
  }

  /** In points; not all programs fit rows to wrapped text by themselves. */
  private static int height(List<String> cells, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      int room = Math.max(1, widths.get(i) * 9 / 10);
      lines = Math.max(lines, (DisplayWidth.of(cells.get(i)) + room - 1) / room);
    }
    return Math.min(TALLEST_ROW, 3 + 13 * lines);
  }

  private static int style(Light light) {
    return light == null ? 2 : 3 + light.ordinal();
  }

  private static String range(AuditTable table, String fix) {
    return fix
        + "A"
        + fix
        + "1:"
        + fix
        + column(table.head().size() - 1)
        + fix
        + (table.rows().size() + 1);
  }

  private static char column(int index) {
    return (char) ('A' + index);
  }

  /** The name of a sheet, as XML. */
  static String name(String name) {
    String plain = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
    return XmlText.of(plain.substring(0, Math.min(plain.length(), LONGEST_NAME)));
  }

  /** Plain, head, wrapped text, then the lights in their order; text stays text when edited. */
  private static String styles() {
    StringBuilder xml = new StringBuilder(OfficePackage.HEAD);
    xml.append("<styleSheet xmlns=\"").append(NAMESPACE).append("\"><fonts count=\"2\">");
    xml.append("<font><sz val=\"10\"/><name val=\"Arial\"/></font>");
    xml.append("<font><b/><sz val=\"10\"/><name val=\"Arial\"/></font></fonts>");
    xml.append("<fills count=\"6\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>").append(fill("D9E2F3"));
    for (Light light : Light.values()) {
      xml.append(fill(OfficeColours.of(light)));
    }
    xml.append("</fills><borders count=\"1\"><border/></borders>");
    xml.append("<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\">");
    xml.append("<xf/>").append(format(1, 2)).append(format(0, 0));
    for (Light light : Light.values()) {
      xml.append(format(0, 3 + light.ordinal()));
    }
    return xml.append("</cellXfs></styleSheet>").toString();
  }

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
        + colour
        + "\"/></patternFill></fill>";
  }

  private static String format(int font, int fill) {
    return "<xf numFmtId=\"49\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\"0\" applyFill=\"1\" applyAlignment=\"1\" quotePrefix=\"1\">"
        + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
  }
}
