package closeout.format;

import closeout.dossier.Spot;
import closeout.finding.Audit;
import closeout.finding.DossierAudit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the findings as comments at the cells of a submitted workbook and adds a sheet that lists
 * them; the sheets themselves stay as they are. A sheet that has comments already keeps only those.
 */
final class WorkbookComments {

  private static final String MAIN = "xl/workbook.xml";
  private static final Pattern SHEET =
      Pattern.compile("<(?:[A-Za-z0-9]{1,9}:)?sheet\\s[^<>]{1,600}>");
  private static final Pattern RELATION = Pattern.compile("<Relationship\\s[^<>]{1,900}>");
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z0-9]{1,9}:)?worksheet[\\s>]");
  private static final Pattern BEHIND =
      Pattern.compile(
          "<(?:[A-Za-z0-9]{1,9}:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\\s>/]"
              + "|</(?:[A-Za-z0-9]{1,9}:)?worksheet>");

  private final OfficePackage office;
  private final String file;
  private final Words words;

  WorkbookComments(OfficePackage office, String file, Words words) {
    this.office = office;
    this.file = file;
    this.words = words;
  }

  static boolean suits(OfficePackage office) {
    return office.has(MAIN) && office.has("xl/_rels/workbook.xml.rels");
  }

  void add(Audit audit, Presentation presentation) {
    Map<Integer, Map<String, StringBuilder>> sheets = new TreeMap<>();
    for (DossierAudit dossier : audit.dossiers()) {
      Speech speech = Spoken.speech(dossier, presentation.showPrivate(), words);
      for (Spoken spoken : Spoken.of(dossier, speech)) {
        Spot spot = spoken.finding().at().spot();
        if (spoken.finding().at().file().equals(file) && spot != null && spot.address() != null) {
          StringBuilder comment =
              sheets
                  .computeIfAbsent(spot.sheetNumber(), any -> new TreeMap<>())
                  .computeIfAbsent(spot.address(), any -> new StringBuilder());
          comment.append(comment.isEmpty() ? "" : "\n\n").append(said(spoken));
        }
      }
    }
    sheets.forEach(this::comment);
    list(AuditTables.of(audit, presentation));
  }

  private String said(Spoken spoken) {
    String severity = words.name(spoken.finding().severity());
    String message = words.say("docx.comment", severity, spoken.message());
    return spoken.remedy().isBlank()
        ? message
        : message + "\n" + words.say("label.remedy") + words.say("colon") + spoken.remedy();
  }

  private void comment(int number, Map<String, StringBuilder> comments) {
    String part = part(number);
    if (part == null || !office.has(part) || office.text(part).contains("legacyDrawing ")) {
      return;
    }
    String name = "closeout" + number;
    SheetComments texts = new SheetComments(comments);
    office.put("xl/" + name + ".xml", texts.comments());
    office.type("xl/" + name + ".xml", "spreadsheetml.comments");
    office.put("xl/" + name + ".vml", texts.shapes());
    office.defaultType("vml", "vmlDrawing");
    office.relate(part, "/xl/" + name + ".xml", "comments");
    String id = office.relate(part, "/xl/" + name + ".vml", "vmlDrawing");
    String xml = office.text(part);
    Matcher root = ROOT.matcher(xml);
    String prefix = root.find() && root.group(1) != null ? root.group(1) : "";
    Matcher behind = BEHIND.matcher(xml);
    if (behind.find()) {
      String drawing =
          "<"
              + prefix
              + "legacyDrawing xmlns:closeout=\""
              + OfficePackage.RELATIONS
              + "\" closeout:id=\""
              + id
              + "\"/>";
      office.put(part, xml.substring(0, behind.start()) + drawing + xml.substring(behind.start()));
    }
  }

  /** The part of the sheet, or null. */
  private String part(int number) {
    Matcher sheet = SHEET.matcher(office.text(MAIN));
    for (int i = 0; i < number; i++) {
      if (!sheet.find()) {
        return null;
      }
    }
    String id = attribute(sheet.group(), "[A-Za-z0-9]{1,9}:id");
    Matcher relation = RELATION.matcher(office.text("xl/_rels/workbook.xml.rels"));
    while (relation.find()) {
      if (id != null && id.equals(attribute(relation.group(), "Id"))) {
        String target = attribute(relation.group(), "Target");
        return target == null
            ? null
            : target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    return null;
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1) : null;
  }

  /** Adds the sheets that the audit has beside the submitted ones. */
  private void list(Iterable<AuditTable> tables) {
    int number = 0;
    for (AuditTable table : tables) {
      if (!table.rows().isEmpty()) {
        String part = "worksheets/closeout" + ++number + ".xml";
        office.put("xl/" + part, Workbook.plainSheet(table));
        office.type("xl/" + part, "spreadsheetml.worksheet");
        String id = office.relate(MAIN, part, "worksheet");
        sheet(table.name(), id);
      }
    }
  }

  private void sheet(String wanted, String id) {
    String xml = office.text(MAIN);
    int highest = 0;
    String name = Workbook.name(wanted);
    Matcher sheet = SHEET.matcher(xml);
    String prefix = "";
    while (sheet.find()) {
      String own = attribute(sheet.group(), "sheetId");
      highest = Math.max(highest, own == null ? 0 : Integer.parseInt(own));
      name = name.equals(attribute(sheet.group(), "name")) ? "closeout " + wanted : name;
      int colon = sheet.group().indexOf(":sheet");
      prefix = colon > 0 ? sheet.group().substring(1, colon + 1) : "";
    }
    String more =
        "<"
            + prefix
            + "sheet xmlns:closeout=\""
            + OfficePackage.RELATIONS
            + "\" name=\""
            + name
            + "\" sheetId=\""
            + (highest + 1)
            + "\" closeout:id=\""
            + id
            + "\"/>";
    String end = "</" + prefix + "sheets>";
    office.put(MAIN, xml.replace(end, more + end));
  }
}
