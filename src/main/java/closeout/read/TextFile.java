package closeout.read;

import closeout.dossier.Location;
import closeout.dossier.Source;

/**
 * The text of an input file.
 *
 * @param path as the user gave it
 * @param encoding the name of its character set
 * @param sha256 of its bytes in hexadecimal
 */
record TextFile(String path, String text, String encoding, String sha256, Lines lines) {

  Source source(Source.Kind kind) {
    return new Source(path, kind, sha256, encoding);
  }

  /** The place from one offset to another, quoted as given. */
  Location at(int from, int to, String quote, Integer row, String cell) {
    int end = Math.max(from, to);
    return new Location(
        path,
        lines.line(from),
        lines.column(from),
        lines.line(end),
        lines.column(end),
        quote,
        row,
        cell,
        null,
        null);
  }
}
