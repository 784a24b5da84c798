package closeout.dossier;

/**
 * Where a place lies in a file that is no plain text, as its program shows it.
 *
 * @param sheetNumber the sheet of a workbook, counted from 1, or null
 * @param sheet the name of that sheet, or null
 * @param address the cell of that sheet (C12), or null
 * @param run the run of characters in a paragraph of a word-processor file, counted from 1, or null
 * @param line the line on its page or in the source of a web page, or null
 * @param element the element of a web page (body/div[2]/p[3]), or null
 */
public record Spot(
    Integer sheetNumber, String sheet, String address, Integer run, Integer line, String element) {

  public static Spot ofCell(int sheetNumber, String sheet, String address) {
    return new Spot(sheetNumber, sheet, address, null, null, null);
  }

  public static Spot ofRun(int run) {
    return new Spot(null, null, null, run, null, null);
  }

  public static Spot ofLine(int line) {
    return new Spot(null, null, null, null, line, null);
  }

  public static Spot ofElement(int line, String element) {
    return new Spot(null, null, null, null, line, element);
  }
}
