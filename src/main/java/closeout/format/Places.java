package closeout.format;

import closeout.dossier.Location;

/** Says where something stands, with the discretion that its dossier calls for. */
final class Places {

  private final Words words;
  private final Speech speech;

  Places(Words words, Speech speech) {
    this.words = words;
    this.speech = speech;
  }

  /** File, line and column as editors take them, and the cell, page or paragraph. */
  String whole(Location at) {
    StringBuilder place = new StringBuilder(at.file());
    if (at.line() > 0) {
      place.append(':').append(at.line());
    }
    if (at.column() > 0) {
      place.append(':').append(at.column());
    }
    return place.append(within(at)).toString();
  }

  /** The cell, page or paragraph where the file has such, else "". */
  String within(Location at) {
    if (at.row() != null) {
      return at.cell() == null
          ? words.say("row", at.row())
          : words.say("cell", at.row(), speech.text(at.cell()));
    } else if (at.page() != null) {
      return words.say("page", at.page());
    }
    return at.paragraph() == null ? "" : words.say("paragraph", at.paragraph());
  }
}
