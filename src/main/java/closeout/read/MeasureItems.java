package closeout.read;

import closeout.wording.Spelling;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the measures that one cell lists (docs/reading.md, Ledger rows). */
final class MeasureItems {

  private static final String START = "(?:^|(?<=[\\s。；;：:，,、）)]))";
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("[①-⑳]"),
          Pattern.compile(START + "[（(][0-9一二三四五六七八九十]{1,2}[）)]"),
          Pattern.compile(START + "[0-9]{1,2}[.、](?![0-9])"),
          Pattern.compile(START + "[一二三四五六七八九十]{1,2}是(?!一)"),
          Pattern.compile(START + "[一二三四五六七八九十]{1,2}、"));

  private MeasureItems() {}

  static int count(String cell) {
    String plain = Spelling.halfWidth(cell);
    int most = (int) cell.lines().filter(line -> !Spelling.blank(line)).count();
    for (Pattern style : STYLES) {
      Matcher item = style.matcher(plain);
      int items = 0;
      while (item.find()) {
        items++;
      }
      most = items >= 2 ? Math.max(most, items) : most;
    }
    return Math.max(1, most);
  }
}
