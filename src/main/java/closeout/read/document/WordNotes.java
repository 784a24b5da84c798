package closeout.read.document;

import closeout.dossier.TraitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a word-processor file says beside its text: footnotes, endnotes, headers and footers. */
final class WordNotes {

  /** Page numbers and what stands around them. */
  private static final Pattern NOTHING_SAID =
      Pattern.compile("[\\s\\p{Pd}\\p{Punct}—―－·0-9０-９第页共]++|(?i:page|of)");

  private final Map<String, String> notes = new HashMap<>();
  private final List<String> margins = new ArrayList<>();

  private WordNotes() {}

  static WordNotes of(ZipArchive archive, Relations relations, Limits limits)
      throws DocumentException {
    WordNotes notes = new WordNotes();
    for (Map.Entry<String, String> type : relations.types().entrySet()) {
      String part = relations.targets().get(type.getKey());
      if (archive.has(part)) {
        switch (type.getValue()) {
          case "footnotes" -> notes.readNotes("footnote", archive, part, limits);
          case "endnotes" -> notes.readNotes("endnote", archive, part, limits);
          case "header", "footer" -> notes.readMargin(archive, part, limits);
          default -> {
            // Styles, pictures and settings say nothing.
          }
        }
      }
    }
    notes.margins.sort(null);
    return notes;
  }

  private void readNotes(String kind, ZipArchive archive, String part, Limits limits)
      throws DocumentException {
    try (Xml xml = new Xml(archive, part, limits)) {
      while (xml.nextElement()) {
        if (xml.is(kind)) {
          String id = xml.attribute("id");
          notes.put(kind + "Reference " + id, text(xml));
        }
      }
    }
  }

  private void readMargin(ZipArchive archive, String part, Limits limits) throws DocumentException {
    try (Xml xml = new Xml(archive, part, limits)) {
      if (xml.nextElement()) {
        margins.add(text(xml));
      }
    }
  }

  /** The text inside the current element. */
  private static String text(Xml xml) throws DocumentException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextInside(outer)) {
      if (xml.is("t")) {
        text.append(xml.text());
      } else if (xml.is("Fallback")) {
        xml.skip();
      }
    }
    return text.toString().strip();
  }

  /** The text of a note that the text refers to; "" where it is missing. */
  String text(String reference, String id) {
    return notes.getOrDefault(reference + " " + id, "");
  }

  /** Counts headers and footers that say more than the text and the number of the page. */
  void countMargins(List<Block> blocks, Tally tally) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Text line) {
        text.append(line.text());
      }
    }
    String plain = text.toString().replaceAll("\\s+", "");
    for (String margin : margins) {
      boolean said = !NOTHING_SAID.matcher(margin).replaceAll("").isEmpty();
      if (said && !plain.contains(margin.replaceAll("\\s+", ""))) {
        tally.add(TraitKind.PAGE_MARGIN, margin);
      }
    }
  }
}
