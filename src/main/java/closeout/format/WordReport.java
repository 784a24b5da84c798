package closeout.format;

import java.util.List;

/** Writes the tables of an audit as a word-processor file of its own. */
final class WordReport {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int PAGE = 14_570;

  private final StringBuilder xml = new StringBuilder();

  private WordReport() {}

  static OfficePackage of(List<AuditTable> tables) {
    WordReport report = new WordReport();
    report.write(tables);
    OfficePackage office = OfficePackage.of("word/document.xml", "wordprocessingml.document.main");
    office.put("word/document.xml", report.xml.toString());
    return office;
  }

  private void write(List<AuditTable> tables) {
    xml.append(OfficePackage.HEAD).append("<w:document xmlns:w=\"").append(NAMESPACE);
    xml.append("\"><w:body>");
    for (AuditTable table : tables) {
      if (!table.rows().isEmpty()) {
        paragraph(
            table.name(), true, 28, "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>");
        table(table);
      }
    }
    xml.append("<w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
    xml.append("<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"");
    xml.append(" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr>");
    xml.append("</w:body></w:document>");
  }

  private void table(AuditTable table) {
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(PAGE).append("\" w:type=\"dxa\"/>");
    xml.append("<w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append("<w:").append(side);
      xml.append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A0A0A0\"/>");
    }
    xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    int total = table.widths().stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = table.widths().stream().map(width -> width * PAGE / total).toList();
    widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    xml.append("</w:tblGrid>");
    if (!table.head().isEmpty()) {
      row(table.head(), widths, "D9E2F3", true);
    }
    for (AuditTable.Row row : table.rows()) {
      row(row.cells(), widths, OfficeColours.of(row.light()), false);
    }
    xml.append("</w:tbl>");
  }

  /**
   * @param colour of the first cell, or of all of the head
   */
  private void row(List<String> cells, List<Integer> widths, String colour, boolean head) {
    xml.append("<w:tr><w:trPr><w:cantSplit/>").append(head ? "<w:tblHeader/>" : "");
    xml.append("</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(i));
      xml.append("\" w:type=\"dxa\"/>");
      if (colour != null && (head || i == 0)) {
        xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
            .append(colour)
            .append("\"/>");
      }
      xml.append("</w:tcPr>");
      for (String line : cells.get(i).split("\n", -1)) {
        paragraph(line, head, 16, "");
      }
      xml.append("</w:tc>");
    }
    xml.append("</w:tr>");
  }

  private void paragraph(String text, boolean bold, int halfPoints, String properties) {
    xml.append("<w:p><w:pPr>").append(properties).append("</w:pPr><w:r><w:rPr>");
    xml.append("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"宋体\"/>");
    xml.append(bold ? "<w:b/>" : "").append("<w:sz w:val=\"").append(halfPoints);
    xml.append("\"/></w:rPr><w:t xml:space=\"preserve\">").append(XmlText.of(text));
    xml.append("</w:t></w:r></w:p>");
  }
}
