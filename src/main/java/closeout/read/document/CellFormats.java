package closeout.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formats of a workbook's cells, by the number of their style. */
final class CellFormats {

  private final List<CellFormat> formats = new ArrayList<>();

  static CellFormats of(ZipArchive archive, String part, Limits limits) throws DocumentException {
    CellFormats formats = new CellFormats();
    if (part != null && archive.has(part)) {
      try (Xml xml = new Xml(archive, part, limits)) {
        formats.read(xml);
      }
    }
    return formats;
  }

  CellFormat of(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
  }

  private void read(Xml xml) throws DocumentException {
    Map<Integer, String> codes = new HashMap<>();
    boolean cells = false;
    while (xml.nextElement()) {
      switch (xml.getLocalName()) {
        case "numFmt" -> codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
        case "cellXfs" -> cells = true;
        case "cellStyles", "dxfs" -> cells = false;
        case "xf" -> {
          if (cells) {
            int id = xml.number("numFmtId", 0);
            formats.add(CellFormat.of(id, codes.get(id)));
          }
        }
        default -> {
          // Looks only.
        }
      }
    }
  }
}
