package closeout.narrative;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The totals that the summary gives; they tell which level of headings is meant. */
record Totals(Set<Integer> issues, Set<Integer> measures) {

  private static final Pattern ISSUES =
      Pattern.compile(
          "问题(?:共|共计|合计)?([0-9]{1,4})[个项条件]|([0-9]{1,4})[个项条件](?:方面)?(?:具体|突出|主要)?(?:的)?(?:反馈)?(?:问题|整改任务)");
  private static final Pattern MEASURES =
      Pattern.compile("措施(?:共|共计)?([0-9]{1,4})[个项条]|([0-9]{1,4})[个项条](?:具体|整改)?(?:的)?(?:整改)?措施");

  static Totals in(Iterable<Line> lines) {
    Set<Integer> issues = new HashSet<>();
    Set<Integer> measures = new HashSet<>();
    for (Line line : lines) {
      collect(ISSUES.matcher(line.text()), issues);
      collect(MEASURES.matcher(line.text()), measures);
    }
    return new Totals(issues, measures);
  }

  private static void collect(Matcher found, Set<Integer> totals) {
    while (found.find()) {
      String digits = found.group(1) == null ? found.group(2) : found.group(1);
      totals.add(Integer.valueOf(digits));
    }
  }
}
