package closeout.read.document;

import closeout.dossier.Spot;
import closeout.dossier.TraitKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads word-processor files of the older format (DOC), those of WPS included. */
final class OldWordReader {

  private final HWPFDocument document;
  private final OldWordNumbers numbers = new OldWordNumbers();
  private final WordFields fields = new WordFields();
  private final Tally tally;
  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();

  private OldWordReader(HWPFDocument document, Tally tally, Limits limits) {
    this.document = document;
    this.tally = tally;
    this.limits = limits;
  }

  static Content read(POIFSFileSystem files, Tally tally, Limits limits)
      throws DocumentException, IOException {
    try (HWPFDocument document = new HWPFDocument(files)) {
      return new OldWordReader(document, tally, limits).read();
    }
  }

  private Content read() throws DocumentException {
    Range range = document.getRange();
    if (range.text().length() > limits.characters()) {
      throw new DocumentException("too-much-text", limits.characters());
    }
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        blocks.addAll(new OldWordTable(table, i + 1, this::lines).blocks());
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        blocks.addAll(lines(paragraph, i + 1));
      }
    }
    Range comments = document.getCommentsRange();
    if (!comments.text().isBlank()) {
      tally.add(TraitKind.COMMENT, "");
    }
    return new Content(blocks, tally.traits());
  }

  /** The lines of a paragraph with its number, as a reader sees them. */
  private List<Text> lines(Paragraph paragraph, int number) {
    LineDraft line = new LineDraft(new Place(number, null, Spot.ofRun(1)));
    boolean contents = fields.contents();
    line.number(numbers.next(paragraph));
    for (int run = 0; run < paragraph.numCharacterRuns(); run++) {
      run(paragraph.getCharacterRun(run), number, run + 1, line);
    }
    return contents || fields.contents() ? List.of() : line.lines();
  }

  private void run(CharacterRun run, int paragraph, int number, LineDraft line) {
    Spot spot = Spot.ofRun(number);
    Place place = new Place(paragraph, null, spot);
    if (run.isMarkedInserted() || run.isMarkedDeleted()) {
      tally.add(TraitKind.TRACKED_CHANGE, "", place, 0, 0);
    }
    String text = shown(run);
    if (run.isVanished() && !text.isBlank()) {
      tally.add(TraitKind.HIDDEN_TEXT, text, place, 0, 0);
    } else if (!run.isMarkedDeleted()) {
      line.add(text, spot);
    }
  }

  /** The text without marks of cells, pictures and fields, whose instructions are not shown. */
  private String shown(CharacterRun run) {
    StringBuilder shown = new StringBuilder();
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 0x13 -> fields.mark("begin");
        case 0x14 -> fields.mark("separate");
        case 0x15 -> fields.mark("end");
        case 0x0B -> shown.append('\n');
        case 0x1E -> shown.append('-');
        case '\t' -> shown.append('\t');
        default -> {
          if (!fields.shown()) {
            fields.instruction(Character.toString(c));
          } else if (c >= ' ') {
            shown.append(c);
          }
        }
      }
    }
    return shown.toString();
  }
}
