package closeout.format;

import closeout.dossier.Location;
import closeout.finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A line of a report with the findings and the numbers that stand in it. */
final class AnnotatedLine {

  /** From a character to the one behind the last, counted from 0. */
  private record Reach(int start, int end) {

    boolean covers(int from, int to) {
      return start <= from && to <= end && start < end;
    }

    int length() {
      return end - start;
    }
  }

  private record Mark(Reach reach, Numbered finding, boolean first) {}

  private record Figure(Reach reach, Verdict.Kind kind) {}

  private final int number;
  private final String text;
  private final boolean heading;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  /**
   * @param text masked where it must be, as long as the original
   */
  AnnotatedLine(int number, String text, boolean heading) {
    this.number = number;
    this.text = text;
    this.heading = heading;
  }

  /** The line with what another one holds behind its end: cells of one row. */
  AnnotatedLine then(AnnotatedLine other) {
    String rest = other.text.length() > text.length() ? other.text.substring(text.length()) : "";
    return new AnnotatedLine(number, text + rest, heading && other.heading);
  }

  int number() {
    return number;
  }

  int length() {
    return text.length();
  }

  boolean heading() {
    return heading;
  }

  boolean blank() {
    return text.isBlank();
  }

  boolean marked() {
    return !marks.isEmpty();
  }

  void mark(Numbered finding) {
    Location at = finding.finding().at();
    marks.add(new Mark(reach(at), finding, at.line() == number));
  }

  void mark(Verdict verdict) {
    figures.add(new Figure(reach(verdict.figure().at()), verdict.kind()));
  }

  /** The findings that begin in this line, in the order of the audit. */
  List<Numbered> begun() {
    return marks.stream().filter(Mark::first).map(Mark::finding).toList();
  }

  /** The whole line in pieces. */
  List<Highlight> pieces() {
    List<Highlight> pieces = new ArrayList<>();
    List<Integer> bounds = new ArrayList<>(bounds());
    for (int i = 0; i + 1 < bounds.size(); i++) {
      pieces.add(piece(bounds.get(i), bounds.get(i + 1)));
    }
    return pieces;
  }

  private TreeSet<Integer> bounds() {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      bounds.add(mark.reach.start);
      bounds.add(mark.reach.end);
    }
    for (Figure figure : figures) {
      bounds.add(figure.reach.start);
      bounds.add(figure.reach.end);
    }
    return bounds;
  }

  private Highlight piece(int from, int to) {
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.reach.covers(from, to))
            .sorted(Comparator.comparingInt(mark -> mark.reach.length()))
            .toList();
    return new Highlight(
        text.substring(from, to),
        here.stream().map(Mark::finding).toList(),
        here.stream()
            .filter(mark -> mark.first && mark.reach.start == from)
            .map(Mark::finding)
            .toList(),
        figures.stream()
            .filter(figure -> figure.reach.covers(from, to))
            .map(Figure::kind)
            .findFirst()
            .orElse(null));
  }

  /** The part of the place that lies in this line; all of the line where the place has no width. */
  private Reach reach(Location at) {
    int start = at.line() == number ? Math.max(0, at.column() - 1) : 0;
    int end = at.endLine() > number ? text.length() : at.endColumn() - 1;
    start = whole(Math.min(start, text.length()));
    end = whole(Math.min(end, text.length()));
    return start < end ? new Reach(start, end) : new Reach(0, text.length());
  }

  /** A place is never within a character of two halves. */
  private int whole(int position) {
    boolean within =
        position > 0
            && position < text.length()
            && Character.isLowSurrogate(text.charAt(position))
            && Character.isHighSurrogate(text.charAt(position - 1));
    return within ? position - 1 : position;
  }
}
