package closeout.narrative;

import closeout.dossier.PartRole;
import closeout.narrative.Heading.Frame;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds headings of parts and chapters that only their words show. */
final class WordedParts {

  private static final int LONGEST_PART_HEADING = 36;
  private static final int LONGEST_CHAPTER_HEADING = 60;
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** A paragraph that sums up the issues above it; group 1 where it only says how many. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?:以上|上述|综上[，]?|至此[，]?)([0-9]{1,4})[个项条](?:反馈|具体|巡[视察])?(?:的)?问题[^，。；]{0,4}(?:全部|均)"
              + "|(?:截至[^，。；]{1,16}|目前|综上|至此)，[^。；]{0,16}(?:反馈|指出|查出)(?:的)?[^，。；]{0,6}[0-9]{1,4}[个项条](?:具体)?问题");

  private final List<Mark> marks;

  private WordedParts(List<Mark> marks) {
    this.marks = marks;
  }

  static void find(List<Mark> marks) {
    WordedParts parts = new WordedParts(marks);
    parts.dropBareLabels();
    parts.findChapters();
    parts.findParts();
  }

  /** 履行职能责任存在差距方面 right above numbered issues is the heading of a chapter. */
  private void findChapters() {
    List<Integer> places = IntStream.range(0, marks.size()).filter(this::chapter).boxed().toList();
    if (places.size() > 1) {
      places.forEach(i -> marks.set(i, marks.get(i).as(Style.CHAPTER_WORDS)));
    }
  }

  private boolean chapter(int i) {
    Mark mark = marks.get(i);
    String text = mark.line().text();
    if (mark.heading() || mark.line().closed() || text.length() > LONGEST_CHAPTER_HEADING) {
      return false;
    }
    Heading heading = Headings.read(text, 0);
    boolean aspect = heading.frame() == Frame.ASPECT && heading.problemEnd() >= text.length();
    return aspect && (numbered(i + 1) || numbered(i + 2) && marks.get(i + 1).line().closed());
  }

  private boolean numbered(int i) {
    return i < marks.size() && marks.get(i).ordinal() != null;
  }

  /** 整改完成情况 without colon is the heading of a part, unless it comes again or has companions. */
  private void dropBareLabels() {
    Map<String, Integer> bare = new HashMap<>();
    boolean block = false;
    for (Mark mark : marks) {
      if (bareLabel(mark)) {
        bare.merge(mark.label().words(), 1, Integer::sum);
        block |= mark.label().kind() == Label.Kind.PROBLEM;
      }
    }
    for (int i = 0; i < marks.size() && !block; i++) {
      Mark mark = marks.get(i);
      if (bareLabel(mark) && bare.get(mark.label().words()) == 1) {
        marks.set(i, new Mark(mark.line(), null, null, null));
      }
    }
  }

  private static boolean bareLabel(Mark mark) {
    return mark.label() != null && mark.label().words().equals(mark.line().text());
  }

  private void findParts() {
    int lastIssue = lastIssue();
    long inIssues =
        marks.subList(0, lastIssue + 1).stream().filter(WordedParts::beginsNextSteps).count();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String text = mark.line().text();
      boolean closing = i > lastIssue && (inIssues < 2 || !follows(i)) && beginsNextSteps(mark);
      if (i > lastIssue && sumsUp(i)) {
        marks.set(i, mark.as(Style.SUMMARY_WORDS));
        continue;
      }
      if (!mark.heading() && (closing || bareHeading(mark, text, i > lastIssue))) {
        marks.set(i, mark.as(Style.PART_WORDS));
        lastIssue = closing ? marks.size() : lastIssue;
      }
    }
  }

  /** 以上6个问题已全部整改完成 behind six issues speaks of all of them. */
  private boolean sumsUp(int i) {
    Matcher summary = SUMMARY.matcher(marks.get(i).line().text());
    if (!summary.lookingAt() || marks.get(i).ordinal() != null) {
      return false;
    }
    if (summary.group(1) == null) {
      return true;
    }
    int stated = Integer.parseInt(summary.group(1));
    Map<Style, Integer> headings = new EnumMap<>(Style.class);
    marks.subList(0, i).stream()
        .filter(Mark::heading)
        .forEach(mark -> headings.merge(mark.style(), 1, Integer::sum));
    return stated > 1 && headings.containsValue(stated);
  }

  private static boolean beginsNextSteps(Mark mark) {
    return mark.ordinal() == null && PartWords.beginsNextSteps(mark.line().text());
  }

  /** Whether the line before belongs to an issue whose other blocks end in next steps too. */
  private boolean follows(int i) {
    return i > 0 && !beginsNextSteps(marks.get(i - 1));
  }

  private static boolean bareHeading(Mark mark, String text, boolean after) {
    boolean aside = text.startsWith("（") && text.endsWith("）");
    boolean ended = "。，、；".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean shortLine = text.length() <= LONGEST_PART_HEADING && !ended && !aside;
    if (!shortLine || mark.line().closed()) {
      return false;
    }
    PartRole part = PartWords.named(text);
    boolean clauses = text.indexOf('，') >= 0;
    if (clauses && !after && DIGIT.matcher(text).find()) {
      return false;
    }
    boolean ofIssue = mark.label() != null && mark.label().kind() != Label.Kind.NEXT_STEP;
    return part != null && !ofIssue && Headings.read(text, 0).frame() != Frame.ISSUE;
  }

  /** The last line that shows an issue: a result label, or a numbered issue heading. */
  private int lastIssue() {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean result = mark.label() != null && mark.label().result();
      if (result || Marks.framed(mark)) {
        return i;
      }
    }
    return -1;
  }
}
