package closeout.read.document;

import closeout.dossier.TraitKind;
import java.util.ArrayList;
import java.util.List;

/** Reads workbooks (XLSX): each sheet that is shown is a table. */
final class WorkbookReader {

  /** A sheet as the workbook lists it. */
  private record Sheet(String name, String relation, boolean hidden) {}

  private final ZipArchive archive;
  private final Limits limits;
  private final Tally tally = new Tally();
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  private WorkbookReader(ZipArchive archive, Limits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  static Content read(ZipArchive archive, Limits limits) throws DocumentException {
    return new WorkbookReader(archive, limits).read();
  }

  private Content read() throws DocumentException {
    String part = Relations.of(archive, "", limits).ofType("officeDocument");
    String main = part == null ? "xl/workbook.xml" : part;
    Relations relations = Relations.of(archive, main, limits);
    list(main);
    SharedStrings texts = SharedStrings.of(archive, relations.ofType("sharedStrings"), limits);
    CellFormats formats = CellFormats.of(archive, relations.ofType("styles"), limits);
    CellValues values = new CellValues(texts, formats, from1904);
    List<Block> blocks = new ArrayList<>();
    CellBudget budget = new CellBudget(limits);
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      String target = relations.targets().get(sheet.relation());
      boolean table = "worksheet".equals(relations.types().get(sheet.relation()));
      if (sheet.hidden()) {
        tally.add(TraitKind.HIDDEN_SHEET, sheet.name());
      } else if (table && target != null) {
        blocks.add(
            new SheetReader(archive, target, i + 1, sheet.name(), values, tally, budget, limits)
                .read());
      }
    }
    Properties.count(archive, limits, tally);
    return new Content(blocks, tally.traits());
  }

  private void list(String main) throws DocumentException {
    try (Xml xml = new Xml(archive, main, limits)) {
      while (xml.nextElement()) {
        if (xml.is("workbookPr")) {
          from1904 = xml.attribute("date1904") != null && xml.on("date1904");
        } else if (xml.is("sheet")) {
          String state = xml.attribute("state");
          boolean hidden = state != null && !state.equals("visible");
          String name = String.valueOf(xml.attribute("name"));
          sheets.add(new Sheet(name, String.valueOf(xml.attribute("id")), hidden));
        }
      }
    }
  }
}
