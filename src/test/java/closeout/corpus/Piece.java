package closeout.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text with what is known of it.
 *
 * @param figure the number it states, or null
 * @param fault how it can be made wrong, or null
 * @param faulty its text when the fault is applied, or null
 */
record Piece(String text, TrueFigure figure, Fault fault, String faulty) {

  static Piece of(String text) {
    return new Piece(text, null, null, null);
  }

  Piece with(Fault made) {
    return fault != null && fault.equals(made) ? new Piece(faulty, null, null, null) : this;
  }

  static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
