package closeout.read;

import closeout.wording.Spelling;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the rows of a table that add others up (合计). */
final class Totals {

  private static final Pattern WORD = Pattern.compile("(?:合计|小计|总计|共计|total)[:：]?");
  private static final int LEADING_CELLS = 3;

  private Totals() {}

  /** Whether one of the first cells says so, behind a merged cell perhaps. */
  static boolean in(Row row) {
    int filled = 0;
    for (int i = 0; i < row.cells().size() && filled < LEADING_CELLS; i++) {
      if (!Spelling.blank(row.cell(i))) {
        filled++;
        if (WORD.matcher(Spelling.compact(row.cell(i)).toLowerCase(Locale.ROOT)).matches()) {
          return true;
        }
      }
    }
    return false;
  }
}
