package closeout.narrative;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which characters of a text stand inside quotation marks, brackets or the marks of titles. */
final class Enclosures {

  private static final String OPENING = "“‘「『（([【〔《〈";
  private static final String CLOSING = "”’」』）)]】〕》〉";
  private static final int QUOTES = 4;
  private static final int BRACKETS = 9;

  private final int[] quoted;
  private final int[] bracketed;
  private final int[] titled;

  Enclosures(String text) {
    quoted = new int[text.length() + 1];
    bracketed = new int[text.length() + 1];
    titled = new int[text.length() + 1];
    pair(text);
    Arrays.parallelPrefix(quoted, Integer::sum);
    Arrays.parallelPrefix(bracketed, Integer::sum);
    Arrays.parallelPrefix(titled, Integer::sum);
  }

  boolean quoted(int position) {
    return quoted[position] > 0;
  }

  boolean bracketed(int position) {
    return bracketed[position] > 0;
  }

  boolean titled(int position) {
    return titled[position] > 0;
  }

  boolean any(int position) {
    return quoted(position) || bracketed(position) || titled(position);
  }

  /** Marks that are not closed in their paragraph enclose nothing. */
  private void pair(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open.clear();
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        close(text, open, i);
      }
    }
  }

  private void close(String text, Deque<Integer> open, int at) {
    int kind = kind(CLOSING.indexOf(text.charAt(at)));
    while (!open.isEmpty()) {
      int from = open.pop();
      int opened = OPENING.indexOf(text.charAt(from));
      if (kind(opened) == kind) {
        int[] marks = kind < QUOTES ? quoted : kind < BRACKETS ? bracketed : titled;
        marks[from]++;
        marks[at + 1]--;
        return;
      }
    }
  }

  /** Half and full width pair with each other. */
  private static int kind(int mark) {
    return OPENING.charAt(mark) == '(' ? OPENING.indexOf('（') : mark;
  }
}
