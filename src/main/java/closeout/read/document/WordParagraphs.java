package closeout.read.document;

import closeout.dossier.Spot;
import closeout.dossier.TraitKind;
import java.util.List;

/** Reads paragraphs of a word-processor file as a reader sees them. */
final class WordParagraphs {

  /** Reads the blocks of a text box, which stands inside a paragraph. */
  interface Boxes {
    void read(int outer) throws DocumentException;
  }

  private final WordXml xml;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Relations relations;
  private final WordNotes notes;
  private final Tally tally;
  private final WordFields fields = new WordFields();

  WordParagraphs(
      WordXml xml,
      WordStyles styles,
      WordNumbering numbering,
      Relations relations,
      WordNotes notes,
      Tally tally) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.relations = relations;
    this.notes = notes;
    this.tally = tally;
  }

  /**
   * The lines of the current paragraph: one, or more where it has breaks; entries of a table of
   * contents have none.
   */
  List<Text> read(Boxes boxes) throws DocumentException {
    LineDraft line = new LineDraft(new Place(xml.paragraph(), null, Spot.ofRun(1)));
    String style = null;
    boolean contents = fields.contents();
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      switch (xml.getLocalName()) {
        case "pPr" -> style = properties(line);
        case "r" -> run(line, boxes);
        case "ins", "moveTo" -> tracked();
        case "del", "moveFrom" -> tracked();
        case "hyperlink" -> line.link(relations.targets().get(xml.attribute("id")));
        case "Fallback" -> xml.skip();
        default -> {
          // What wraps runs (sdt, smartTag) is entered by going on.
        }
      }
    }
    return contents || fields.contents() || styles.contents(style) ? List.of() : line.lines();
  }

  private void tracked() {
    Place place = new Place(xml.paragraph(), null, Spot.ofRun(Math.max(1, xml.run())));
    tally.add(TraitKind.TRACKED_CHANGE, xml.attribute("author"), place, 0, 0);
  }

  /** Reads what the paragraph is and begins its line with its number; the style. */
  private String properties(LineDraft line) throws DocumentException {
    String style = null;
    String list = null;
    Integer level = null;
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      switch (xml.getLocalName()) {
        case "pStyle" -> style = xml.attribute("val");
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", 0);
        case "rPr" -> mark();
        case "pPrChange", "sectPr" -> xml.skip();
        default -> {
          // Looks only.
        }
      }
    }
    line.number(number(style, list, level));
    return style;
  }

  /** The properties of the paragraph mark: it may have been inserted or deleted. */
  private void mark() throws DocumentException {
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      if (xml.is("ins") || xml.is("del")) {
        tracked();
      }
    }
  }

  private String number(String style, String list, Integer level) {
    String own = list == null ? styles.list(style) : list;
    if (own == null || own.equals("0")) {
      return "";
    }
    Integer given = level;
    if (given == null && list == null) {
      given = styles.level(style);
    }
    int at = given == null ? numbering.level(own, styles.bringer(style), styles) : given;
    return numbering.next(own, at, styles);
  }

  private void run(LineDraft line, Boxes boxes) throws DocumentException {
    boolean hidden = false;
    Spot spot = Spot.ofRun(xml.run());
    StringBuilder unseen = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      String text = "";
      switch (xml.getLocalName()) {
        case "rPr" -> hidden = hidden();
        case "t" -> text = fields.shown() ? xml.text() : "";
        case "tab", "ptab" -> text = "\t";
        case "br" -> text = xml.attribute("type") == null ? "\n" : breaks(xml.attribute("type"));
        case "cr" -> text = "\n";
        case "noBreakHyphen" -> text = "-";
        case "sym" -> text = symbol(xml.attribute("char"));
        case "rt", "Fallback", "delText" -> xml.skip();
        case "instrText" -> fields.instruction(xml.text());
        case "fldChar" -> fields.mark(String.valueOf(xml.attribute("fldCharType")));
        case "footnoteReference", "endnoteReference" -> note(spot);
        case "txbxContent" -> boxes.read(xml.depth());
        default -> {
          // Pictures and looks have no text of their own.
        }
      }
      if (hidden) {
        unseen.append(text);
      } else {
        line.add(text, spot);
      }
    }
    if (!unseen.toString().isBlank()) {
      Place place = new Place(xml.paragraph(), null, spot);
      tally.add(TraitKind.HIDDEN_TEXT, unseen.toString(), place, 0, 0);
    }
  }

  private void note(Spot spot) {
    String text = notes.text(xml.getLocalName(), xml.attribute("id"));
    tally.add(TraitKind.NOTE, text, new Place(xml.paragraph(), null, spot), 0, 0);
  }

  private boolean hidden() throws DocumentException {
    boolean hidden = false;
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      if (xml.is("vanish")) {
        hidden = xml.on("val");
      } else if (xml.is("rStyle")) {
        hidden = styles.hidden(xml.attribute("val"));
      } else if (xml.is("rPrChange")) {
        tracked();
        xml.skip();
      }
    }
    return hidden;
  }

  private static String breaks(String type) {
    return type.equals("textWrapping") ? "\n" : "";
  }

  /** Ticks and boxes of symbol fonts; their other signs mean nothing as text. */
  private static String symbol(String code) {
    return switch (code == null ? "" : code.toUpperCase(java.util.Locale.ROOT)) {
      case "F0FE", "F052", "F054", "F0FC", "F050" -> "√";
      case "F0A8", "F06F", "F0A3", "F02A" -> "□";
      default -> "";
    };
  }
}
