package closeout.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells ordinals from decimals at the head of lines by the rows that they stand in. */
final class OrdinalRows {

  private static final Pattern BEFORE_DIGITS = Pattern.compile("([0-9]{1,2})[.、](?=[0-9])");

  /** 1.10名 and 1.7处 cannot be decimals, as nobody counts persons and places in tenths. */
  private static final Pattern COUNTED =
      Pattern.compile("1\\.[0-9]{1,4}(?:[个名位处件项条份起场期次人]|家(?!庭)|座)");

  private static final int REACH = 12;

  private final List<Mark> marks;

  private OrdinalRows(List<Mark> marks) {
    this.marks = marks;
  }

  static void correct(List<Mark> marks) {
    OrdinalRows rows = new OrdinalRows(marks);
    rows.dropStrayDecimals();
    rows.findOrdinalsBeforeDigits();
  }

  /** 2.3 is a heading only in a row that begins with 2.1. */
  private void dropStrayDecimals() {
    Map<String, Integer> last = new HashMap<>();
    String above = null;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.style() == Style.DECIMAL || mark.style() == Style.DEEP_DECIMAL) {
        String row = mark.ordinal().group();
        boolean first = mark.number() == 1 && (row.equals(above) || !Ordinals.measured(mark));
        if (first || mark.number() == last.getOrDefault(row, 0) + 1) {
          last.put(row, mark.number());
        } else {
          marks.set(i, new Mark(mark.line(), null, null, null));
        }
      } else if (mark.ordinal() != null) {
        above = mark.ordinal().printed();
      }
    }
  }

  /** 1.8处出租房产… is the first of a row where 2. follows, or goes on with a row. */
  private void findOrdinalsBeforeDigits() {
    int before = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String text = mark.line().text();
      Matcher soft = BEFORE_DIGITS.matcher(text);
      if (mark.ordinal() == null && soft.lookingAt()) {
        int number = Integer.parseInt(soft.group(1));
        boolean goesOn = number > 1 && before == number - 1;
        boolean first = number == 1 && (nextOrdinal(i) == 2 || COUNTED.matcher(text).lookingAt());
        if (goesOn || first) {
          String digits = soft.group(1);
          Style style = soft.group().endsWith(".") ? Style.ARABIC : Style.ARABIC_COMMA;
          Ordinal ordinal = new Ordinal(style, number, digits, "", digits.length() + 1);
          marks.set(i, new Mark(mark.line(), ordinal, style, null));
        }
      }
      before = row(marks.get(i)) ? marks.get(i).number() : before;
    }
  }

  private static boolean row(Mark mark) {
    return mark.style() == Style.ARABIC || mark.style() == Style.ARABIC_COMMA;
  }

  private int nextOrdinal(int i) {
    for (int k = i + 1; k < Math.min(marks.size(), i + REACH); k++) {
      Matcher soft = BEFORE_DIGITS.matcher(marks.get(k).line().text());
      if (row(marks.get(k)) || soft.lookingAt()) {
        return marks.get(k).ordinal() == null
            ? Integer.parseInt(soft.group(1))
            : marks.get(k).number();
      }
    }
    return 0;
  }
}
