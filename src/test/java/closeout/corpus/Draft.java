package closeout.corpus;

import closeout.dossier.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A document before it is typeset, and what is true of it.
 *
 * @param issues its leaf issues in order
 * @param stated whether each issue says its status
 */
record Draft(
    long seed,
    Shape shape,
    StatusStyle style,
    Body body,
    Timeline timeline,
    List<Line> lines,
    List<TrueIssue> issues,
    int chapters) {

  /**
   * A leaf issue as its author meant it.
   *
   * @param measures how many measures it lists, or -1 where that is open to debate
   */
  record TrueIssue(String title, Status status, int measures) {}

  Draft {
    lines = List.copyOf(lines);
    issues = List.copyOf(issues);
  }

  boolean stated() {
    return style != StatusStyle.NONE;
  }

  List<Integer> indexes(Predicate<Line> wanted) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  List<Integer> indexes(Line.Kind kind) {
    return indexes(line -> line.kind() == kind);
  }

  Draft with(List<Line> others) {
    return new Draft(seed, shape, style, body, timeline, others, issues, chapters);
  }

  Draft with(int index, Line line) {
    List<Line> changed = new ArrayList<>(lines);
    changed.set(index, line);
    return with(changed);
  }

  Draft inserting(int index, Line line) {
    List<Line> changed = new ArrayList<>(lines);
    changed.add(index, line);
    return with(changed);
  }

  Draft without(Predicate<Line> unwanted) {
    return with(lines.stream().filter(unwanted.negate()).toList());
  }

  Draft mapping(UnaryOperator<Line> change) {
    return with(lines.stream().map(change).toList());
  }

  /** The draft with a number made wrong. */
  Draft with(Fault fault) {
    return mapping(line -> line.with(fault));
  }

  List<Piece> pieces() {
    return lines.stream().flatMap(line -> line.pieces().stream()).toList();
  }

  List<TrueFigure> figures() {
    return pieces().stream().map(Piece::figure).filter(java.util.Objects::nonNull).toList();
  }
}
