package closeout.narrative;

import closeout.narrative.Heading.Frame;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Finds issues that labels or only their words show. */
final class WordedIssues {

  private static final int LONGEST_TITLE = 120;
  private static final Phrase QUOTED_ISSUE = Phrase.compile("(?:关于|针对|对于|对)[“‘]");

  /** 针对会议记录不规范问题，一是… opens an issue and tells its result in one paragraph. */
  private static final Phrase LEAD_IN = Phrase.compile("(?:关于|针对|对于)[^。；：]{4,60}?(?:的)?问题[，。：]");

  private static final Phrase BARE_ISSUE =
      Phrase.compile("[^。；]{4,60}(?:的)?问题(?:的)?(?:整改(?:工作)?(?:的)?(?:落实|进展|完成)?(?:的)?情况)?[：。]?");

  private final List<Mark> marks;

  private WordedIssues(List<Mark> marks) {
    this.marks = marks;
  }

  static void find(List<Mark> marks) {
    WordedIssues issues = new WordedIssues(marks);
    issues.findByLabel();
    issues.findByNumberedLabel();
    issues.findByRepetition();
    issues.findByWords();
  }

  /** 反馈问题：… opens an issue, unless a heading directly above it has opened it. */
  private void findByLabel() {
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

  /** Whether the heading is one of a part or of an aspect, under which issues begin. */
  private boolean inPlace(int i) {
    Mark mark = marks.get(i);
    String text = mark.line().text();
    Heading heading = Headings.read(text, mark.ordinal().length());
    return heading.frame() == Frame.ASPECT
        || heading.frame() == Frame.NONE && PartWords.named(text) != null;
  }

  /** （一）问题：… is an issue, unless （二）整改措施：… shows that it is a label of one. */
  private void findByNumberedLabel() {
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

  /** Where the same label comes again under one heading, the line before each names an issue. */
  private void findByRepetition() {
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
  private void findByWords() {
    long numbered = marks.stream().filter(Marks::framed).count();
    List<Integer> places = new ArrayList<>();
    List<Integer> leadIns = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean described = i > 0 && marks.get(i - 1).ordinal() != null && lacking(i - 1);
      if (mark.heading() || mark.label() != null || described) {
        continue;
      }
      if (namesIssue(mark.line().text())) {
        places.add(i);
      } else if (leadsIn(mark.line().text()) && !(places.contains(i - 1) && named(i - 1))) {
        leadIns.add(i);
      }
    }
    if (leadIns.stream().filter(this::namesLack).count() * 2 > leadIns.size()) {
      places.addAll(leadIns);
    }
    if (places.size() >= 2 && places.size() > numbered) {
      places.forEach(i -> marks.set(i, marks.get(i).as(Style.WORDS)));
    }
  }

  /** Whether the line is nothing but the heading of an issue. */
  private boolean named(int i) {
    String text = marks.get(i).line().text();
    return Headings.read(text, 0).problemEnd() >= text.length();
  }

  private static boolean leadsIn(String text) {
    return LEAD_IN.matcher(text).lookingAt() && Headings.read(text, 0).frame() == Frame.ISSUE;
  }

  private boolean namesLack(int i) {
    return Headings.lacks(Headings.read(marks.get(i).line().text(), 0).title());
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
