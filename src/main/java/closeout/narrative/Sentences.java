package closeout.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts texts at their marks, but not inside quotations and brackets, which may be nested. */
final class Sentences {

  static final String STOPS = "。！？";

  private static final String OPENING = "“‘（《「『【〔";
  private static final String CLOSING = "”’）》」』】〕";

  /** How many unmatched marks a pair may enclose. */
  private static final int DEEPEST = 8;

  /** No heading is longer. */
  private static final int LONGEST = 2000;

  private Sentences() {}

  /**
   * The index of the first of the marks outside quotations and brackets, or -1. One that is never
   * closed does not count.
   */
  static int end(String text, int from, String marks) {
    int reach = Math.min(text.length(), from + LONGEST);
    BitSet inside = inside(text, from, reach);
    for (int i = from; i < reach; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && !inside.get(i - from)) {
        return i;
      }
    }
    return reach < text.length() ? reach : -1;
  }

  /** Which characters stand inside a pair of quotation marks or brackets. */
  private static BitSet inside(String text, int from, int to) {
    BitSet inside = new BitSet(to - from);
    int[] opened = new int[to - from + 1];
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int closing = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        opened[depth++] = i;
      } else if (closing >= 0) {
        int k = depth - 1;
        while (k >= 0
            && depth - k <= DEEPEST
            && text.charAt(opened[k]) != OPENING.charAt(closing)) {
          k--;
        }
        if (k >= 0 && depth - k <= DEEPEST) {
          inside.set(opened[k] + 1 - from, i - from);
          depth = k;
        }
      } else if (c == '\n') {
        depth = 0;
      }
    }
    return inside;
  }

  /** The index behind the bracket that opens there, or the length where it is never closed. */
  static int behindBracket(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** The sentences as pairs of their first index and the index behind their last character. */
  static List<int[]> split(String text, int from, int to) {
    return split(text, from, to, STOPS);
  }

  static List<int[]> split(String text, int from, int to, String marks) {
    List<int[]> parts = new ArrayList<>();
    BitSet inside = inside(text, from, to);
    int begin = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || marks.indexOf(c) >= 0 && !inside.get(i - from)) {
        parts.add(new int[] {begin, i + 1});
        begin = i + 1;
      }
    }
    if (begin < to) {
      parts.add(new int[] {begin, to});
    }
    return parts;
  }

  /** How many Chinese characters there are. */
  static long han(String text) {
    return text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
  }
}
