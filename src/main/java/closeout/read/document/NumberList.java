package closeout.read.document;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list. */
final class NumberList {

  private static final int NONE = Integer.MIN_VALUE;

  private final int[] counts;

  NumberList(int levels) {
    counts = new int[levels];
    Arrays.fill(counts, NONE);
  }

  /** Begins a level anew with the next paragraph. */
  void restart(int level) {
    counts[level] = NONE;
  }

  /** What stands before the next paragraph of the level. */
  String next(int level, List<NumberLevel> levels) {
    NumberLevel own = levels.get(level);
    counts[level] = counts[level] == NONE ? own.start() : counts[level] + 1;
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      int restart = levels.get(deeper).restart();
      if (restart < 0 || level + 1 <= restart && restart > 0) {
        counts[deeper] = NONE;
      }
    }
    return shown(own, levels);
  }

  private String shown(NumberLevel own, List<NumberLevel> levels) {
    StringBuilder shown = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int level = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (c == '%' && level >= 0 && level < counts.length) {
        shown.append(number(level, own.digits(), levels.get(level)));
        i++;
      } else {
        shown.append(c);
      }
    }
    return own.gap() && shown.length() > 0 ? shown.append(' ').toString() : shown.toString();
  }

  /** A level above that no paragraph has used shows its first number. */
  private String number(int level, boolean digits, NumberLevel format) {
    int count = counts[level] == NONE ? format.start() : counts[level];
    return NumberFormats.of(digits ? "decimal" : format.format(), count);
  }
}
