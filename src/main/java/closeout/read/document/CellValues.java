package closeout.read.document;

import java.math.BigDecimal;

/** Makes texts of the values that stand in cells. */
final class CellValues {

  /** Numbers in workbooks have some 17 digits and a short exponent; others are no numbers. */
  private static final int LONGEST_NUMBER = 40;

  private static final int LARGEST_SCALE = 400;

  private final SharedStrings texts;
  private final CellFormats formats;
  private final boolean from1904;

  CellValues(SharedStrings texts, CellFormats formats, boolean from1904) {
    this.texts = texts;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /**
   * The value as a reader sees it.
   *
   * @param type as the cell states it, or null for numbers
   */
  String text(String type, String value, int style) {
    if (type == null || type.equals("n")) {
      BigDecimal number = number(value);
      return number == null ? value : formats.of(style).show(number, from1904);
    }
    return switch (type) {
      case "s" -> texts.get(index(value));
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "d" -> value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value;
      default -> SharedStrings.plain(value);
    };
  }

  /** Whether the cell is a number that had more digits than the program keeps. */
  boolean lost(String type, String value) {
    BigDecimal number = type == null || type.equals("n") ? number(value) : null;
    return number != null && CellFormat.lost(number);
  }

  private static BigDecimal number(String value) {
    try {
      BigDecimal number =
          value.isEmpty() || value.length() > LONGEST_NUMBER ? null : new BigDecimal(value.strip());
      return number == null || Math.abs(number.scale()) > LARGEST_SCALE ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static int index(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
