package closeout.corpus;

import java.util.ArrayList;
import java.util.List;

/** The result of one issue: its measures, enumerated as the document does. */
final class Passage {

  private final Words words;
  private final Scribe scribe;
  private final Shape shape;
  private final String between;
  private final List<Line> lines = new ArrayList<>();

  Passage(Words words, Scribe scribe, Shape shape, String between) {
    this.words = words;
    this.scribe = scribe;
    this.shape = shape;
    this.between = between;
  }

  List<Line> lines() {
    return lines;
  }

  /** A paragraph a measure; returns how many there are. */
  int lines(int issue, List<Piece> head, List<List<Piece>> measures, List<Piece> tail) {
    if (!head.isEmpty()) {
      lines.add(new Line(Line.Kind.LABEL, issue, null, 0, head));
    }
    boolean single = measures.size() == 1 && words.chance(50);
    for (int i = 0; i < measures.size(); i++) {
      List<Piece> pieces = new ArrayList<>(IssueWriter.sentence(measures.get(i)));
      pieces.addAll(trap());
      if (i == measures.size() - 1) {
        pieces.addAll(tail);
      }
      Numbering numbering = single ? null : shape.measures();
      lines.add(new Line(Line.Kind.RESULT, issue, numbering, i + 1, pieces));
    }
    return measures.size();
  }

  /** One paragraph, or few where nothing is enumerated; returns how many measures it lists. */
  int inline(int issue, List<Piece> head, List<List<Piece>> measures, List<Piece> tail) {
    boolean enumerated =
        shape.measures() != Numbering.NONE
            && measures.size() > 1
            && shape.block() != Shape.Block.PLANNED;
    List<Piece> pieces = new ArrayList<>(head);
    int paragraphs = 1;
    for (int i = 0; i < measures.size(); i++) {
      boolean last = i == measures.size() - 1;
      if (enumerated) {
        pieces.add(Piece.of(shape.measures().label(i + 1)));
      }
      pieces.addAll(measures.get(i));
      boolean full =
          last || !between.equals("；") || !enumerated || shape.measures() == Numbering.FIRST;
      pieces.add(Piece.of(full ? "。" : "；"));
      pieces.addAll(full ? trap() : List.of());
      if (!last && shape.measures() == Numbering.NONE && words.chance(25)) {
        lines.add(new Line(Line.Kind.RESULT, issue, null, 0, pieces));
        pieces = new ArrayList<>();
        paragraphs++;
      }
    }
    pieces.addAll(tail);
    lines.add(new Line(Line.Kind.RESULT, issue, null, 0, pieces));
    return enumerated ? measures.size() : paragraphs;
  }

  private List<Piece> trap() {
    return words.chance(12) ? IssueWriter.sentence(scribe.write("trap")) : List.of();
  }
}
