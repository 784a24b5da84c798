package closeout.narrative;

import closeout.dossier.PartRole;
import closeout.narrative.Heading.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds headings of parts and chapters that only their words show. */
final class WordedParts {

  private static final int LONGEST_PART_HEADING = 36;
  private static final int LONGEST_CHAPTER_HEADING = 60;
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

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
      if (!mark.heading() && (closing || bareHeading(mark, text, i > lastIssue))) {
        marks.set(i, mark.as(Style.PART_WORDS));
        lastIssue = closing ? marks.size() : lastIssue;
      }
    }
  }

  private static boolean beginsNextSteps(Mark mark) {
    return mark.ordinal() == null && PartWords.beginsNextSteps(mark.line().text());
  }

  /** Whether the line before belongs to an issue whose other blocks end in next steps too. */
  private boolean follows(int i) {
    return i > 0 && !beginsNextSteps(marks.get(i - 1));
  }

  private static boolean bareHeading(Mark mark, String text, boolean after) {
    boolean shortLine = text.length() <= LONGEST_PART_HEADING && !text.endsWith("。");
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
