package closeout.narrative;

import closeout.dossier.PartRole;
import closeout.narrative.Heading.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines that may be headings: numbered ones, and those that only words or labels show.
 */
final class Marks {

  private static final int LONGEST_PART_HEADING = 36;
  private static final int LONGEST_TITLE = 120;
  private static final Pattern QUOTED_ISSUE = Pattern.compile("(?:关于|针对|对于|对)[“‘]");
  private static final Pattern BARE_ISSUE =
      Pattern.compile("[^。；]{4,60}(?:的)?问题(?:的)?(?:整改(?:工作)?(?:的)?(?:落实|进展|完成)?(?:的)?情况)?[：。]?");

  private static final Pattern BEFORE_DIGITS = Pattern.compile("([0-9]{1,2})\\.(?=[0-9])");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private final List<Mark> marks = new ArrayList<>();

  private Marks(List<Line> lines) {
    for (Line line : lines) {
      Ordinal ordinal = Ordinals.at(line.text());
      Label label = ordinal == null ? Label.at(line.text(), 0) : null;
      marks.add(new Mark(line, ordinal, ordinal == null ? null : ordinal.style(), label));
    }
  }

  static List<Mark> of(List<Line> lines) {
    Marks marks = new Marks(lines);
    marks.dropStrayDecimals();
    marks.findOrdinalsBeforeDigits();
    marks.dropBareLabels();
    marks.findParts();
    marks.findIssuesByLabel();
    marks.findIssuesByNumberedLabel();
    marks.findIssuesByRepetition();
    marks.findIssuesByWords();
    return marks.marks;
  }

  /** 1.8处出租房产… is the first of a row where 2. follows, or goes on with a row. */
  private void findOrdinalsBeforeDigits() {
    int before = -1;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Matcher soft = BEFORE_DIGITS.matcher(mark.line().text());
      if (mark.ordinal() == null && soft.lookingAt()) {
        int number = Integer.parseInt(soft.group(1));
        boolean goesOn = before >= 0 && number > 1 && marks.get(before).number() == number - 1;
        if (goesOn || number == 1 && nextOrdinal(i) == 2) {
          String digits = soft.group(1);
          Ordinal ordinal = new Ordinal(Style.ARABIC, number, digits, "", digits.length() + 1);
          marks.set(i, new Mark(mark.line(), ordinal, Style.ARABIC, null));
        }
      }
      before = marks.get(i).ordinal() == null ? before : i;
    }
  }

  private int nextOrdinal(int i) {
    for (int k = i + 1; k < Math.min(marks.size(), i + 12); k++) {
      Matcher soft = BEFORE_DIGITS.matcher(marks.get(k).line().text());
      if (marks.get(k).style() == Style.ARABIC || soft.lookingAt()) {
        return marks.get(k).ordinal() == null
            ? Integer.parseInt(soft.group(1))
            : marks.get(k).number();
      }
    }
    return 0;
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
    long inIssues = marks.subList(0, lastIssue + 1).stream().filter(Marks::beginsNextSteps).count();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      String text = mark.line().text();
      boolean closing = i > lastIssue && (inIssues < 2 || !follows(i)) && beginsNextSteps(mark);
      if (mark.ordinal() == null && (closing || bareHeading(mark, text, i > lastIssue))) {
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
      if (result || framed(mark)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean framed(Mark mark) {
    if (mark.ordinal() == null) {
      return false;
    }
    int from = mark.ordinal().length();
    return mark.style() == Style.LABELLED
        || Headings.read(mark.line().text(), from).frame() == Frame.ISSUE
            && PartWords.named(mark.line().text().substring(from)) != PartRole.NEXT_STEPS;
  }

  /** 反馈问题：… opens an issue, unless a heading directly above it has opened it. */
  private void findIssuesByLabel() {
    List<Integer> opening = new ArrayList<>();
    int below = 0;
    for (int i = 0; i < marks.size(); i++) {
      Label label = marks.get(i).label();
      if (label != null && label.kind() == Label.Kind.PROBLEM) {
        opening.add(i);
        below += i > 0 && marks.get(i - 1).ordinal() != null && !inPlace(i - 1) ? 1 : 0;
      }
    }
    if (below * 2 <= opening.size()) {
      opening.forEach(i -> marks.set(i, marks.get(i).as(Style.WORDS)));
    }
  }

  /** （一）问题：… is an issue, unless （二）整改措施：… shows that it is a label of one. */
  private void findIssuesByNumberedLabel() {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Label label = numbered(mark);
      if (label != null && label.kind() == Label.Kind.PROBLEM) {
        Mark next = nextOf(mark.style(), i);
        Label beside = next == null ? null : numbered(next);
        if (beside == null || beside.kind() == Label.Kind.PROBLEM) {
          marks.set(i, new Mark(mark.line(), mark.ordinal(), mark.style(), label));
        }
      }
    }
  }

  private static Label numbered(Mark mark) {
    return mark.ordinal() == null ? null : Label.at(mark.line().text(), mark.ordinal().length());
  }

  private Mark nextOf(Style style, int i) {
    return marks.subList(i + 1, Math.min(marks.size(), i + 60)).stream()
        .filter(mark -> mark.style() == style)
        .findFirst()
        .orElse(null);
  }

  /** Whether the heading is one of a part or of an aspect, under which issues begin. */
  private boolean inPlace(int i) {
    Mark mark = marks.get(i);
    String text = mark.line().text();
    Heading heading = Headings.read(text, mark.ordinal().length());
    return heading.frame() == Frame.ASPECT
        || heading.frame() == Frame.NONE && PartWords.named(text) != null;
  }

  /** Where the same label comes again under one heading, the line before each names an issue. */
  private void findIssuesByRepetition() {
    int from = 0;
    for (int i = 0; i <= marks.size(); i++) {
      if (i == marks.size() || marks.get(i).heading()) {
        openRepeated(from, i);
        from = i + 1;
      }
    }
  }

  private void openRepeated(int from, int to) {
    String first = null;
    List<Integer> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Label label = marks.get(i).label();
      if (label != null && label.result() && (first == null || first.equals(label.words()))) {
        first = label.words();
        places.add(i);
      }
    }
    if (places.size() < 2) {
      return;
    }
    for (int place : places) {
      boolean named = place > from && marks.get(place - 1).label() == null;
      if (named && marks.get(place - 1).line().text().length() <= LONGEST_TITLE) {
        marks.set(place - 1, marks.get(place - 1).as(Style.WORDS));
      }
    }
  }

  /** Issue headings without number, where the numbered headings are none. */
  private void findIssuesByWords() {
    long numbered = marks.stream().filter(Marks::framed).count();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean described = i > 0 && marks.get(i - 1).ordinal() != null && lacking(i - 1);
      if (!mark.heading() && mark.label() == null && !described && namesIssue(mark.line().text())) {
        places.add(i);
      }
    }
    if (places.size() >= 2 && places.size() > numbered) {
      places.forEach(i -> marks.set(i, marks.get(i).as(Style.WORDS)));
    }
  }

  private boolean lacking(int i) {
    Mark mark = marks.get(i);
    Frame frame = Headings.read(mark.line().text(), mark.ordinal().length()).frame();
    return frame == Frame.LACK || frame == Frame.ISSUE || mark.style() == Style.LABELLED;
  }

  private static boolean namesIssue(String text) {
    Heading heading = Headings.read(text, 0);
    if (heading.frame() != Frame.ISSUE) {
      return false;
    }
    if (!heading.certain()) {
      return QUOTED_ISSUE.matcher(text).lookingAt();
    }
    boolean alone = heading.problemEnd() >= text.length();
    boolean bracketed = heading.end() < text.length() && text.charAt(heading.end()) == '（';
    boolean marked = Label.at(text, heading.problemEnd()) != null;
    boolean bare = BARE_ISSUE.matcher(text.length() > 80 ? "" : text).matches();
    boolean framed = text.startsWith("关于") || text.startsWith("针对") || text.startsWith("对于");
    return (framed || bare) && alone || bracketed || marked && !alone;
  }
}
