package closeout.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a draft.
 *
 * @param issue the issue it belongs to, counted from 0, or -1
 * @param numbering how it is numbered, or null
 * @param number its number
 */
record Line(Kind kind, int issue, Numbering numbering, int number, List<Piece> pieces) {

  /** What a paragraph is for. */
  enum Kind {
    FURNITURE,
    TITLE,
    OPENING,
    PART,
    ORGANISATION,
    SUMMARY,
    CHAPTER,
    /** A problem with issues below it. */
    PROBLEM,
    ISSUE,
    DETAIL,
    LABEL,
    RESULT,
    /** A status, or a conclusion, in a paragraph of its own. */
    STATUS,
    NEXT,
    CONTACT,
    SIGNATURE,
    DATE
  }

  Line {
    pieces = List.copyOf(pieces);
  }

  static Line of(Kind kind, List<Piece> pieces) {
    return new Line(kind, -1, null, 0, pieces);
  }

  static Line of(Kind kind, String text) {
    return of(kind, List.of(Piece.of(text)));
  }

  String text() {
    return (numbering == null ? "" : numbering.label(number)) + Piece.text(pieces);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean heading() {
    return kind == Kind.PART || kind == Kind.CHAPTER || kind == Kind.PROBLEM || kind == Kind.ISSUE;
  }

  Line with(List<Piece> others) {
    return new Line(kind, issue, numbering, number, others);
  }

  Line numbered(int other) {
    return new Line(kind, issue, numbering, other, pieces);
  }

  Line with(Fault fault) {
    return with(pieces.stream().map(piece -> piece.with(fault)).toList());
  }

  /** The line with a passage replaced; the figures of the touched piece are forgotten. */
  Line replace(String old, String other) {
    List<Piece> changed = new ArrayList<>();
    boolean open = true;
    for (Piece piece : pieces) {
      boolean here = open && piece.text().contains(old);
      open &= !here;
      changed.add(here ? Piece.of(replaceFirst(piece.text(), old, other)) : piece);
    }
    return with(changed);
  }

  private static String replaceFirst(String text, String old, String other) {
    int at = text.indexOf(old);
    return text.substring(0, at) + other + text.substring(at + old.length());
  }

  /** The line with a sentence added behind its last but concluding sentence. */
  Line adding(String sentence) {
    List<Piece> changed = new ArrayList<>(pieces);
    int at = changed.size();
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).text().equals("。")) {
        at = i + 1;
      }
    }
    changed.add(at, Piece.of(sentence));
    return with(changed);
  }
}
