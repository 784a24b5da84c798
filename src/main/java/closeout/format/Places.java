package closeout.format;

import closeout.dossier.Location;
import closeout.dossier.Spot;
import java.util.function.UnaryOperator;

/** Says where something stands in the terms of the program that shows its file. */
final class Places {

  private final Words words;
  private final UnaryOperator<String> discretion;

  Places(Words words, Speech speech) {
    this(words, speech::text);
  }

  /**
   * @param discretion masks what must not be shown of column labels
   */
  Places(Words words, UnaryOperator<String> discretion) {
    this.words = words;
    this.discretion = discretion;
  }

  /** File, line and column as editors take them, and the cell, page or paragraph. */
  String whole(Location at) {
    StringBuilder place = new StringBuilder(at.file());
    if (at.line() > 0 && at.spot() == null) {
      place.append(':').append(at.line());
      if (at.column() > 0) {
        place.append(':').append(at.column());
      }
    } else if (at.spot() != null && at.spot().element() != null) {
      place.append(':').append(at.spot().line());
    }
    return place.append(within(at)).toString();
  }

  /** The line of the file's text, or 0 where the file is no text or the whole of it is meant. */
  static int line(Location at) {
    if (at.spot() == null) {
      return at.line();
    }
    return at.spot().element() == null ? 0 : at.spot().line();
  }

  /** The character in that line, or 0. */
  static int column(Location at) {
    return at.spot() == null ? at.column() : 0;
  }

  /** The cell, page or paragraph where the file has such, else "". */
  String within(Location at) {
    if (at.spot() != null) {
      return inDocument(at, at.spot());
    }
    if (at.row() != null) {
      return inTable(at);
    } else if (at.page() != null) {
      return words.say("page", at.page());
    }
    return at.paragraph() == null ? "" : words.say("paragraph", at.paragraph());
  }

  private String inDocument(Location at, Spot spot) {
    if (spot.sheet() != null) {
      return at.cell() == null
          ? words.say("sheet-cell", spot.sheet(), spot.address())
          : words.say("sheet-column", spot.sheet(), spot.address(), discretion.apply(at.cell()));
    }
    String table = at.row() == null ? "" : inTable(at);
    if (spot.run() != null) {
      return words.say("place-run", at.paragraph(), spot.run()) + table;
    }
    return spot.element() == null
        ? words.say("page-line", at.page(), spot.line()) + table
        : words.say("element", spot.element()) + table;
  }

  private String inTable(Location at) {
    return at.cell() == null
        ? words.say("row", at.row())
        : words.say("cell", at.row(), discretion.apply(at.cell()));
  }
}
