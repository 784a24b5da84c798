package closeout.read.document;

import closeout.dossier.Spot;
import closeout.dossier.Stretch;
import closeout.dossier.TraitKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/** Reads paged files (PDF) line by line. */
final class PdfReader {

  private static final int TAIL = 2048;

  private final Limits limits;
  private final Tally tally = new Tally();
  private final List<Block> blocks = new ArrayList<>();
  private long characters;

  private PdfReader(Limits limits) {
    this.limits = limits;
  }

  static Content read(byte[] bytes, Limits limits) throws DocumentException, IOException {
    if (!complete(bytes)) {
      throw new DocumentException("document-cut-off");
    }
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return new PdfReader(limits).read(document);
    } catch (InvalidPasswordException e) {
      throw new DocumentException("document-encrypted");
    }
  }

  /** Whether the mark of the end is there; the library would silently make do without it. */
  private static boolean complete(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }

  private Content read(PDDocument document) throws DocumentException, IOException {
    int pages = document.getNumberOfPages();
    if (pages > limits.pages()) {
      throw new DocumentException("too-many-pages", pages, limits.pages());
    }
    PdfLines lines = new PdfLines();
    for (int page = 1; page <= pages; page++) {
      page(document, page, lines);
    }
    if (blocks.isEmpty()) {
      throw new DocumentException("no-text-inside");
    }
    author(document.getDocumentInformation().getAuthor());
    return new Content(blocks, tally.traits());
  }

  private void author(String author) {
    if (author != null && !author.isBlank()) {
      tally.add(TraitKind.AUTHOR, author);
    }
  }

  private void page(PDDocument document, int number, PdfLines lines)
      throws DocumentException, IOException {
    PDPage page = document.getPage(number - 1);
    int line = 0;
    for (String text : lines.of(document, number)) {
      Spot spot = Spot.ofLine(++line);
      characters += text.length();
      if (characters > limits.characters()) {
        throw new DocumentException("too-much-text", limits.characters());
      }
      blocks.add(new Text(text, new Place(null, number, spot), stretches(spot), null));
    }
    Place top = new Place(null, number, Spot.ofLine(1));
    if (line == 0 && pictures(page.getResources())) {
      tally.add(TraitKind.PAGE_WITHOUT_TEXT, Integer.toString(number), top, 0, 0);
    }
    if (lines.table()) {
      tally.add(TraitKind.TABLE_AS_LINES, Integer.toString(number), top, 0, 0);
    }
    for (PDAnnotation note : page.getAnnotations()) {
      if (note instanceof PDAnnotationMarkup markup && markup.getContents() != null) {
        tally.add(TraitKind.COMMENT, markup.getTitlePopup(), top, 0, 0);
      }
    }
  }

  private static List<Stretch> stretches(Spot spot) {
    return List.of(new Stretch(0, spot));
  }

  private static boolean pictures(PDResources resources) {
    return resources != null && resources.getXObjectNames().iterator().hasNext();
  }
}
