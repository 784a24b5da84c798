package closeout.format;

/** Keeps spreadsheets from taking text for formulas. */
final class SpreadsheetText {

  /** Spreadsheets of East Asia take the wide signs too. */
  private static final String BEGIN_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private SpreadsheetText() {}

  static String inert(String cell) {
    return !cell.isEmpty() && BEGIN_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
