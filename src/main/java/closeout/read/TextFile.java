package closeout.read;

import closeout.dossier.Document;
import closeout.dossier.FileTrait;
import closeout.dossier.Location;
import java.util.List;

/**
 * The text of an input file.
 *
 * @param path as the user gave it
 * @param encoding the name of its character set
 * @param sha256 of its bytes in hexadecimal
 */
record TextFile(String path, String text, String encoding, String sha256, Lines lines) {

  /** The file as what it turned out to be. */
  ReadFile read(Document document, List<LedgerTable> tables, List<FileTrait> traits) {
    return new ReadFile(path, sha256, encoding, document, tables, traits);
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
