package closeout.read.document;

import closeout.dossier.TraitKind;
import java.util.List;

/** Reads word-processor files (DOCX). */
final class WordReader {

  private final ZipArchive archive;
  private final Limits limits;
  private final Tally tally = new Tally();

  private WordReader(ZipArchive archive, Limits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  static Content read(ZipArchive archive, Limits limits) throws DocumentException {
    return new WordReader(archive, limits).read();
  }

  private Content read() throws DocumentException {
    String part = Relations.of(archive, "", limits).ofType("officeDocument");
    String main = part == null ? "word/document.xml" : part;
    Relations relations = Relations.of(archive, main, limits);
    WordStyles styles = WordStyles.of(archive, relations.ofType("styles"), limits);
    WordNumbering numbering = WordNumbering.of(archive, relations.ofType("numbering"), limits);
    WordNotes notes = WordNotes.of(archive, relations, limits);
    List<Block> blocks;
    try (WordXml xml = new WordXml(archive, main, limits)) {
      blocks = new WordBody(xml, styles, numbering, relations, notes, tally, limits).read();
    }
    notes.countMargins(blocks, tally);
    comments(relations.ofType("comments"));
    Properties.count(archive, limits, tally);
    return new Content(blocks, tally.traits());
  }

  private void comments(String part) throws DocumentException {
    if (part == null || !archive.has(part)) {
      return;
    }
    try (Xml xml = new Xml(archive, part, limits)) {
      while (xml.nextElement()) {
        if (xml.is("comment")) {
          tally.add(TraitKind.COMMENT, xml.attribute("author"));
        }
      }
    }
  }
}
