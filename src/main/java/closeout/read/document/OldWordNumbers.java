package closeout.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The lists of a word-processor file of the older format. */
final class OldWordNumbers {

  private static final int LEVELS = 9;
  private static final Map<Integer, String> FORMATS = formats();

  private final Map<Integer, NumberList> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** What stands before the paragraph; "" where it belongs to no list. */
  String next(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
      return "";
    }
    HWPFList list = paragraph.getList();
    List<NumberLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(level(list, i));
    }
    NumberList count = counts.computeIfAbsent(list.getLsid(), any -> new NumberList(LEVELS));
    boolean anew = list.isStartAtOverridden((char) level);
    if (anew && begun.add(paragraph.getIlfo() + " " + level)) {
      count.restart(level);
    }
    return count.next(level, levels);
  }

  private static NumberLevel level(HWPFList list, int level) {
    String coded = list.getNumberText((char) level);
    if (coded == null) {
      return NumberLevel.PLAIN;
    }
    StringBuilder text = new StringBuilder();
    for (char c : coded.toCharArray()) {
      text.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c));
    }
    String format = FORMATS.getOrDefault(list.getNumberFormat((char) level), "decimal");
    boolean gap = list.getTypeOfCharFollowingTheNumber((char) level) != 2;
    return new NumberLevel(list.getStartAt((char) level), format, text.toString(), -1, false, gap);
  }

  private static Map<Integer, String> formats() {
    Map<Integer, String> formats = new HashMap<>();
    formats.put(1, "upperRoman");
    formats.put(2, "lowerRoman");
    formats.put(3, "upperLetter");
    formats.put(4, "lowerLetter");
    formats.put(10, "ideographDigital");
    formats.put(11, "japaneseCounting");
    formats.put(14, "decimalFullWidth");
    formats.put(16, "chineseLegalSimplified");
    formats.put(18, "decimalEnclosedCircle");
    formats.put(19, "decimalFullWidth2");
    formats.put(22, "decimalZero");
    formats.put(23, "bullet");
    formats.put(26, "decimalEnclosedFullstop");
    formats.put(27, "decimalEnclosedParen");
    formats.put(28, "decimalEnclosedCircleChinese");
    formats.put(29, "ideographEnclosedCircle");
    formats.put(30, "ideographTraditional");
    formats.put(31, "ideographZodiac");
    formats.put(33, "taiwaneseCounting");
    formats.put(35, "taiwaneseCountingThousand");
    formats.put(36, "taiwaneseDigital");
    formats.put(37, "chineseCounting");
    formats.put(38, "chineseLegalSimplified");
    formats.put(39, "chineseCountingThousand");
    formats.put(255, "none");
    return Map.copyOf(formats);
  }
}
