package closeout.narrative;

import closeout.wording.Phrase;
import closeout.wording.Search;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The totals that the summary gives; they tell which level of headings is meant. */
record Totals(Set<Integer> issues, Set<Integer> measures) {

  private static final Phrase ISSUES =
      Phrase.compile(
          "问题(?:共|共计|合计)?([0-9]{1,4})[个项条件]|([0-9]{1,4})[个项条件](?:方面)?(?:具体|突出|主要)?(?:的)?(?:反馈)?(?:问题|整改任务)");
  private static final Phrase MEASURES =
      Phrase.compile("措施(?:共|共计)?([0-9]{1,4})[个项条]|([0-9]{1,4})[个项条](?:具体|整改)?(?:的)?(?:整改)?措施");

  /** A count in a clause that speaks of the feedback, not of 牵头解决重点难点问题3个. */
  private static final Phrase OF_FEEDBACK =
      Phrase.compile("反馈|指出|查出|发现|交办|移交|梳理|分解|认领|巡[视察]|审计|督察");

  private static final Pattern CLAUSE_END = Pattern.compile("[，。；：\\n]");

  static Totals in(Iterable<Line> lines) {
    Set<Integer> issues = new HashSet<>();
    Set<Integer> ofFeedback = new HashSet<>();
    Set<Integer> measures = new HashSet<>();
    for (Line line : lines) {
      collect(ISSUES, line.text(), issues);
      for (String clause : CLAUSE_END.split(line.text())) {
        if (OF_FEEDBACK.matcher(clause).find()) {
          collect(ISSUES, clause, ofFeedback);
        }
      }
      collect(MEASURES, line.text(), measures);
    }
    return new Totals(ofFeedback.isEmpty() ? issues : ofFeedback, measures);
  }

  private static void collect(Phrase pattern, String text, Set<Integer> totals) {
    Search found = pattern.matcher(text);
    while (found.find()) {
      String digits = found.group(1) == null ? found.group(2) : found.group(1);
      totals.add(Integer.valueOf(digits));
    }
  }
}
