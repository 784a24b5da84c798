package closeout.read;

import java.util.Arrays;

/** Where the lines of a text begin; lines end in LF, CR LF or CR. */
final class Lines {

  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
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
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** The line of a character, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a character in its line, counted from 1. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The offset at which a line begins, or -1 behind the last line. */
  int start(int line) {
    return line > starts.length ? -1 : starts[line - 1];
  }
}
