package closeout.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits the bytes of a table into records as CSV means them, one after the other and without
 * decoding: delimiters, quotation marks and line ends are no part of another character in UTF-8 and
 * in GB18030.
 */
final class RecordScanner {

  /** A quotation mark whose partner is farther away has none. */
  static final int LONGEST_RECORD = 4 << 20;

  private static final int WINDOW = 1 << 18;

  private final InputStream in;
  private final byte delimiter;
  private final int column;
  private byte[] window = new byte[WINDOW];
  private int start;
  private int end;
  private int limit;
  private int cell;
  private int cellEnd;
  private int lines;
  private int line = 1;
  private int number;
  private boolean sound;

  /**
   * @param column the cell that is asked for
   */
  RecordScanner(InputStream in, char delimiter, int column) {
    this.in = in;
    this.delimiter = (byte) delimiter;
    this.column = column;
  }

  /** Goes on to the next record; false behind the last one. */
  boolean next() throws IOException {
    start = end;
    line += lines;
    if (start == limit && !more()) {
      return false;
    }
    number++;
    lines = 0;
    cell = -1;
    sound = scan();
    if (!sound) {
      endWithLine();
    }
    return true;
  }

  /** The line in which the record begins, counted from 1. */
  int line() {
    return line;
  }

  /** The record, the first of the file as 1. */
  int number() {
    return number;
  }

  /** Whether its quotation marks are closed; else it ends with its first line. */
  boolean sound() {
    return sound;
  }

  byte[] window() {
    return window;
  }

  int from() {
    return start;
  }

  int to() {
    return end;
  }

  /** The cell that was asked for, as it is written; nothing where the record ends before it. */
  byte[] cell() {
    return !sound || cell < 0
        ? new byte[0]
        : Arrays.copyOfRange(window, start + cell, start + cellEnd);
  }

  private boolean scan() throws IOException {
    int at = 0;
    for (int i = 0; ; i++) {
      int from = at;
      at = there(at) && window[start + at] == '"' ? behindQuotes(at) : behindPlain(at);
      if (at < 0) {
        return false;
      }
      if (i == column) {
        cell = from;
        cellEnd = at;
      }
      if (!there(at) || window[start + at] != delimiter) {
        endAt(behindLineEnd(at));
        return true;
      }
      at++;
    }
  }

  /** The offset behind a cell without quotation marks. */
  private int behindPlain(int from) throws IOException {
    int at = from;
    while (there(at)) {
      byte one = window[start + at];
      if (one == delimiter || one == '\n' || one == '\r') {
        return at;
      }
      at++;
    }
    return at;
  }

  /** The offset behind a cell in quotation marks, or -1 where they are not closed. */
  private int behindQuotes(int from) throws IOException {
    int at = from + 1;
    while (there(at) && at <= LONGEST_RECORD) {
      byte one = window[start + at];
      if (one == '"') {
        if (!there(at + 1) || window[start + at + 1] != '"') {
          return behindBlanks(at + 1);
        }
        at++;
      } else if (one == '\n' || one == '\r' && !(there(at + 1) && window[start + at + 1] == '\n')) {
        lines++;
      }
      at++;
    }
    return -1;
  }

  private int behindBlanks(int from) throws IOException {
    int at = from;
    while (there(at)) {
      byte one = window[start + at];
      if (one == delimiter || one == '\n' || one == '\r') {
        return at;
      }
      if (!Character.isWhitespace(one)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private int behindLineEnd(int from) throws IOException {
    if (!there(from)) {
      return from;
    }
    lines++;
    return window[start + from] == '\r' && there(from + 1) && window[start + from + 1] == '\n'
        ? from + 2
        : from + 1;
  }

  private void endWithLine() throws IOException {
    int at = 0;
    while (there(at) && window[start + at] != '\n' && window[start + at] != '\r') {
      at++;
    }
    lines = 0;
    endAt(behindLineEnd(at));
  }

  /** Looking ahead may have moved the window. */
  private void endAt(int offset) {
    end = start + offset;
  }

  /** Whether the record has a byte there or goes on behind the window. */
  private boolean there(int offset) throws IOException {
    return start + offset < limit || more();
  }

  /** Reads more behind the record, which moves to the front of the window. */
  private boolean more() throws IOException {
    System.arraycopy(window, start, window, 0, limit - start);
    limit -= start;
    end -= start;
    start = 0;
    if (limit == window.length) {
      window = Arrays.copyOf(window, 2 * window.length);
    }
    int read = in.read(window, limit, window.length - limit);
    limit += Math.max(0, read);
    return read > 0;
  }
}
