package closeout.read.document;

import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs and tables of a word-processor file in their order. */
final class WordBody {

  private final WordXml xml;
  private final WordParagraphs paragraphs;
  private final Limits limits;
  private long characters;
  private int cells;

  WordBody(
      WordXml xml,
      WordStyles styles,
      WordNumbering numbering,
      Relations relations,
      WordNotes notes,
      Tally tally,
      Limits limits) {
    this.xml = xml;
    this.paragraphs = new WordParagraphs(xml, styles, numbering, relations, notes, tally);
    this.limits = limits;
  }

  List<Block> read() throws DocumentException {
    List<Block> blocks = new ArrayList<>();
    if (xml.nextElement()) {
      blocks(xml.depth(), blocks);
    }
    return blocks;
  }

  /** Adds what is inside the element of that depth. */
  private void blocks(int outer, List<Block> blocks) throws DocumentException {
    while (xml.nextInside(outer)) {
      if (!xml.word()) {
        if (xml.is("Fallback")) {
          xml.skip();
        }
      } else if (xml.is("p")) {
        paragraph(blocks);
      } else if (xml.is("tbl")) {
        table(blocks);
      } else if (xml.is("moveFrom") || xml.is("sectPr")) {
        xml.skip();
      }
      // What wraps blocks (sdt, ins, customXml, body itself) is entered by going on.
    }
  }

  private void paragraph(List<Block> blocks) throws DocumentException {
    List<Block> inside = new ArrayList<>();
    List<Text> lines = paragraphs.read(boxes -> blocks(boxes, inside));
    for (Text line : lines) {
      characters += line.text().length();
    }
    if (characters > limits.characters()) {
      throw new DocumentException("too-much-text", limits.characters());
    }
    blocks.addAll(lines);
    blocks.addAll(inside);
  }

  private void table(List<Block> blocks) throws DocumentException {
    TableDraft table = new TableDraft();
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      if (!xml.word()) {
        continue;
      }
      if (xml.is("tr")) {
        table.row();
      } else if (xml.is("gridBefore")) {
        table.skip(columns(xml.number("val", 0)));
      } else if (xml.is("tc")) {
        cell(table);
      }
      if (table.rows() > limits.rows()) {
        throw new DocumentException("too-many-rows", limits.rows());
      }
    }
    blocks.addAll(table.blocks());
  }

  private void cell(TableDraft table) throws DocumentException {
    if (++cells > limits.cells()) {
      throw new DocumentException("too-many-cells", limits.cells());
    }
    int span = 1;
    boolean below = false;
    List<Block> content = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      if (xml.is("gridSpan")) {
        span = columns(xml.number("val", 1));
      } else if (xml.is("vMerge")) {
        below = !"restart".equals(xml.attribute("val"));
      } else if (xml.is("p") && xml.word()) {
        paragraph(content);
      } else if (xml.is("tbl")) {
        table(content);
      } else if (xml.is("Fallback")) {
        xml.skip();
      }
    }
    table.cell(content, Math.max(1, span), below);
  }

  private int columns(int count) throws DocumentException {
    if (count > limits.columns()) {
      throw new DocumentException("too-many-columns", limits.columns());
    }
    return Math.max(0, count);
  }
}
