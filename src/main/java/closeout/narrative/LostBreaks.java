package closeout.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where lines began in a paragraph that has lost its line breaks, as pasted reports have: at
 * ordinals behind full stops that form a row, at labels, at the title and the signature.
 */
final class LostBreaks {

  private static final int SHORTEST = 200;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?<=[。！？])(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）|([0-9]{1,2})[.、](?![0-9])|（([0-9]{1,2})）)");
  private static final Pattern FRAMED = Pattern.compile("\\G(?:关于|针对|对于|对“)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[。！？])(?:整改(?:进展|落实|完成)?情况|整改措施(?:及成效)?|整改(?:成效|结果|时限|状态)|责任单位|联系电话|下一步，|欢迎)");
  private static final Pattern TITLE =
      Pattern.compile("^[^。，；]{8,80}?(?:通报|报告|公示|公告|说明)(?=[0-9]{4}年|根据|按照|为|近期|经)");
  private static final Pattern SIGNATURE =
      Pattern.compile("(?<=。)(?=[^。，；：]{4,40}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$)");

  private LostBreaks() {}

  /** Where the lines of the paragraph begin, 0 included. */
  static List<Integer> starts(String text) {
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    if (text.length() >= SHORTEST) {
      headings(text, starts);
    }
    if (starts.size() > 1) {
      add(TITLE.matcher(text), starts, true);
      add(LABEL.matcher(text), starts, false);
      add(SIGNATURE.matcher(text), starts, false);
    }
    return new ArrayList<>(starts);
  }

  private static void add(Matcher found, TreeSet<Integer> starts, boolean behind) {
    while (found.find()) {
      starts.add(behind ? found.end() : found.start());
    }
  }

  /**
   * Rows of ordinals of one form; only framed issues or whole parts prove that they are headings.
   */
  private static void headings(String text, TreeSet<Integer> starts) {
    List<List<Integer>> places = List.of(row(), row(), row(), row());
    int[] framed = new int[4];
    int[] ones = new int[4];
    Matcher found = HEADING.matcher(text);
    Matcher frame = FRAMED.matcher(text);
    while (found.find()) {
      int form = form(found);
      places.get(form).add(found.start());
      framed[form] += frame.find(found.end()) ? 1 : 0;
      ones[form] += "一1".contains(found.group(form + 1)) ? 1 : 0;
    }
    boolean issues = framed[0] + framed[1] + framed[2] + framed[3] >= 2;
    for (int form = 0; issues && form < 4; form++) {
      if (ones[form] > 0 && places.get(form).size() >= 2) {
        starts.addAll(places.get(form));
      }
    }
  }

  private static List<Integer> row() {
    return new ArrayList<>();
  }

  private static int form(Matcher found) {
    int form = 0;
    while (found.group(form + 1) == null) {
      form++;
    }
    return form;
  }
}
