package closeout.narrative;

import closeout.dossier.Document;
import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Builds readings and documents from a few lines of text. */
final class Readings {

  static final String FILE = "report.txt";

  private Readings() {}

  /** A reading of which every paragraph lies in the zone. */
  static Reading of(Zone zone, String text) {
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      lines[i] = zone + ": " + lines[i];
    }
    return of(lines);
  }

  /** Paragraphs with their zones: "SUMMARY: 反馈问题17个", "RESULT(R1): 已完成整改。". */
  static Reading of(String... paragraphs) {
    List<String> lines = new ArrayList<>();
    List<Zone> zones = new ArrayList<>();
    List<String> issues = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int colon = paragraph.indexOf(": ");
      String tag = paragraph.substring(0, colon);
      int bracket = tag.indexOf('(');
      zones.add(Zone.valueOf(bracket < 0 ? tag : tag.substring(0, bracket)));
      issues.add(bracket < 0 ? null : tag.substring(bracket + 1, tag.length() - 1));
      lines.add(paragraph.substring(colon + 2));
    }
    NormalText text = NormalText.of(document(String.join("\n", lines)));
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      int to = text.value().indexOf('\n', from);
      passages.add(new Passage(from, to, zones.get(i), issues.get(i)));
      from = to + 1;
    }
    return Reading.of(text, Origin.REPORT, passages, List.of(), null);
  }

  static Document document(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, line, null, null));
    }
    return new Document(FILE, Origin.REPORT, paragraphs);
  }

  /** The facts of one kind that an observer finds, in their order. */
  static <T extends Fact> List<T> observed(Observer observer, Reading reading, Class<T> type) {
    List<T> found = new ArrayList<>();
    observer.observe(
        reading,
        fact -> {
          if (type.isInstance(fact)) {
            found.add(type.cast(fact));
          }
        });
    return found;
  }
}
