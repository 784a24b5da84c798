package closeout.dossier;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in an input file. Lines and columns count from 1 in characters of the original text, so
 * that an editor jumps there.
 *
 * @param file the input's path as the user gave it
 * @param line the first line; 0 where the place is the whole file
 * @param column the first character in that line
 * @param endLine the last line
 * @param endColumn the column behind the last character
 * @param quote the original text of the place, line breaks included
 * @param row the record of a table, its header as 1, or null outside tables
 * @param cell the column label of a table cell, or null
 * @param paragraph the paragraph of a word-processor file, or null
 * @param page the page of a paged file, or null
 * @param spot where that is in a file that is no plain text, or null; lines and columns then count
 *     in the text as it was read, in workbooks in rows and columns of the sheet
 */
public record Location(
    String file,
    int line,
    int column,
    int endLine,
    int endColumn,
    String quote,
    Integer row,
    String cell,
    Integer paragraph,
    Integer page,
    Spot spot) {

  /** By file, then from top to bottom. */
  public static final Comparator<Location> ORDER = Location::compare;

  private static final Comparator<Location> WITHIN_FILE =
      Comparator.comparing(Location::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::endLine)
          .thenComparingInt(Location::endColumn)
          .thenComparing(Location::cell, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** A place in a plain text. */
  public Location(
      String file,
      int line,
      int column,
      int endLine,
      int endColumn,
      String quote,
      Integer row,
      String cell,
      Integer paragraph,
      Integer page) {
    this(file, line, column, endLine, endColumn, quote, row, cell, paragraph, page, null);
  }

  /** The file as a whole. */
  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 0, 0, "", null, null, null, null);
  }

  /** Whether this place stands before the other in the order of places. */
  public boolean precedes(Location other) {
    return ORDER.compare(this, other) < 0;
  }

  /** Whether the other place lies inside this one. */
  public boolean contains(Location other) {
    return file.equals(other.file)
        && Objects.equals(sheet(), other.sheet())
        && !before(other.line, other.column, line, column)
        && !before(endLine, endColumn, other.endLine, other.endColumn);
  }

  /** The number of the sheet in a workbook, or null. */
  private Integer sheet() {
    return spot == null ? null : spot.sheetNumber();
  }

  /** Most places of a run are of one file, whose name need not be read letter by letter. */
  private static int compare(Location one, Location other) {
    return one.file.equals(other.file)
        ? WITHIN_FILE.compare(one, other)
        : one.file.compareTo(other.file);
  }

  private static boolean before(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || line == otherLine && column < otherColumn;
  }
}
