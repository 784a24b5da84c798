package closeout.read;

import java.util.Arrays;

/**
 * Where the lines of a text begin; lines end in LF, CR LF or CR. The text may be an excerpt of
 * whole records, which keep the lines and numbers that they have in their file.
 */
final class Lines {

  /** The records of an excerpt, by the offsets at which they begin. */
  private record Records(int[] starts, int[] lines, int[] numbers) {

    int at(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }
  }

  private final int[] starts;
  private final Records records;

  private Lines(int[] starts, Records records) {
    this.starts = starts;
    this.records = records;
  }

  /**
   * The lines of an excerpt.
   *
   * @param begins the offset at which each record begins
   * @param lines the line of the file in which it begins
   * @param numbers its number in the file
   */
  static Lines ofExcerpt(String text, int[] begins, int[] lines, int[] numbers) {
    return new Lines(of(text).starts, new Records(begins, lines, numbers));
  }

  static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean ends =
          character == '\n'
              || character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count), null);
  }

  /** The line of a character, counted from 1. */
  int line(int offset) {
    int index = index(offset);
    if (records == null) {
      return index + 1;
    }
    int record = records.at(offset);
    return records.lines[record] + index - index(records.starts[record]);
  }

  /** The column of a character in its line, counted from 1. */
  int column(int offset) {
    return offset - starts[index(offset)] + 1;
  }

  /** The offset at which the line behind that of a character begins, or -1 where it is the last. */
  int next(int offset) {
    return start(index(offset) + 2);
  }

  /** The offset at which a line of the text begins, or -1 behind the last line. */
  int start(int line) {
    return line > starts.length ? -1 : starts[line - 1];
  }

  /**
   * The number of the record that begins there.
   *
   * @param counted its number in the text
   */
  int record(int offset, int counted) {
    return records == null ? counted : records.numbers[records.at(offset)];
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
