package closeout.narrative;

import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of one issue, divided into what was found, what was done, and the values of labels. */
final class Block {

  private static final Phrase ACT =
      Phrase.compile("已|一是|[0-9](?:次|场|期|份|条)|制定|组织|开展|召开|修订|建立|完善|印发|整改");

  private final Node node;
  private final List<Fragment> fragments = new ArrayList<>();
  private Zone zone = Zone.PROBLEM;
  private Label.Kind label;

  Block(Node node) {
    this.node = node;
    List<Part> parts = new ArrayList<>();
    collect(node, parts);
    parts.sort(Comparator.comparingInt(part -> part.line().index()));
    boolean labelled = Evidence.marked(node);
    heading(parts.size() == 1, labelled);
    for (int i = 1; i < parts.size(); i++) {
      line(parts.get(i), labelled, i == 1, i + 1 == parts.size());
    }
  }

  List<Fragment> fragments() {
    return fragments;
  }

  /** The words of one zone, a line each. */
  String text(Zone wanted) {
    return String.join(
        "\n",
        fragments.stream()
            .filter(fragment -> fragment.zone() == wanted)
            .map(Fragment::text)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList());
  }

  /** The first value of a label, or null. */
  String value(Label.Kind kind) {
    return fragments.stream()
        .filter(fragment -> fragment.label() == kind && !fragment.text().isBlank())
        .map(fragment -> fragment.text().strip())
        .findFirst()
        .orElse(null);
  }

  /** Where the description of the problem ends. */
  int problemEnd() {
    int end = node.line.from() + node.heading.problemEnd();
    for (Fragment fragment : fragments) {
      if (fragment.zone() == Zone.RESULT) {
        return end;
      }
      end = fragment.zone() == Zone.PROBLEM ? Math.max(end, fragment.to()) : end;
    }
    return end;
  }

  private record Part(Line line, Node heading) {}

  private static void collect(Node node, List<Part> parts) {
    parts.add(new Part(node.line, node));
    node.body.forEach(line -> parts.add(new Part(line, null)));
    node.children.forEach(child -> collect(child, parts));
  }

  private void heading(boolean alone, boolean labelled) {
    String text = node.line.text();
    if (node.label != null) {
      value(node.line, node.label);
      return;
    }
    int end = Math.min(text.length(), node.heading.problemEnd());
    add(Zone.PROBLEM, null, node.line, node.start(), end);
    Label behind = Label.at(text, end);
    if (behind != null) {
      value(node.line, behind);
    } else if (end < text.length()) {
      boolean result = !labelled && (alone || node.conclusions.states(text.substring(end)));
      boolean told = result || !labelled && ACT.matcher(text).region(end, text.length()).find();
      zone = told ? Zone.RESULT : Zone.PROBLEM;
      add(zone, null, node.line, end, text.length());
    }
  }

  private void line(Part part, boolean labelled, boolean first, boolean last) {
    Line line = part.line();
    Label own = part.heading() == null ? Label.at(line.text(), 0) : part.heading().label;
    if (own != null) {
      value(line, own);
      return;
    }
    boolean item = part.heading() != null;
    if (item && zone == Zone.PROBLEM && label != Label.Kind.PROBLEM
        || !labelled && zone == Zone.PROBLEM && !describes(line, first, last)
        || zone == Zone.OTHER) {
      zone = Zone.RESULT;
    }
    add(zone, null, line, 0, line.text().length());
  }

  /** Whether an unlabelled paragraph below the heading still describes the problem. */
  private boolean describes(Line line, boolean first, boolean last) {
    return first
        && !last
        && !node.heading.announcesResult()
        && !ACT.matcher(line.text()).find()
        && Headings.lacks(line.text());
  }

  /** A label and what follows it in the line. */
  private void value(Line line, Label found) {
    label = found.kind();
    remark(line, found);
    zone =
        switch (label) {
          case PROBLEM, CAUSE -> Zone.PROBLEM;
          case RESULT, MEASURES, NEXT_STEP, ACCEPTANCE -> Zone.RESULT;
          default -> Zone.OTHER;
        };
    add(zone, found, line, Math.min(found.end(), line.text().length()), line.text().length());
  }

  /** 整改情况（已完成）： states the status beside the label. */
  private void remark(Line line, Label found) {
    if (found.note() >= 0) {
      String note = line.text().substring(found.note(), found.noteEnd());
      if (node.conclusions.pure(note).known()) {
        int from = line.from() + found.note();
        fragments.add(
            new Fragment(
                Zone.OTHER, Label.Kind.STATUS, "", from, line.from() + found.noteEnd(), note));
      }
    }
  }

  private void add(Zone in, Label under, Line line, int from, int to) {
    if (from < to) {
      String text = line.text().substring(from, to);
      String words = under == null ? "" : under.words();
      fragments.add(new Fragment(in, label, words, line.from() + from, line.from() + to, text));
    }
  }
}
