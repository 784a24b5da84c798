package closeout.narrative;

import closeout.dossier.Document;
import closeout.dossier.Field;
import closeout.dossier.Location;
import closeout.dossier.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text in one spelling for the observers (docs/reading.md, Text), each character of which knows
 * its place in the source: full-width digits and letters are half-width, punctuation between
 * Chinese characters is full-width, blanks beside Chinese characters and inside numbers are gone,
 * hard line breaks inside sentences are joined. Paragraphs end in a line feed.
 */
final class NormalText {

  private final String value;
  private final int[] paragraphOf;
  private final int[] offsetOf;
  private final Document document;
  private final Field field;
  private final Map<String, String> quotes = new ConcurrentHashMap<>();

  NormalText(String value, int[] paragraphOf, int[] offsetOf, Document document, Field field) {
    this.value = value;
    this.paragraphOf = paragraphOf;
    this.offsetOf = offsetOf;
    this.document = document;
    this.field = field;
  }

  static NormalText of(Document document) {
    return Normaliser.document(document);
  }

  static NormalText of(Field field) {
    return Normaliser.field(field);
  }

  /** The normalised text. */
  String value() {
    return value;
  }

  /** The cell that it is the text of, or null for a report. */
  Field field() {
    return field;
  }

  /**
   * The same words, kept once however many facts hold them: half of a dossier is quotes. Observers
   * may ask at the same time.
   */
  String once(String words) {
    String known = quotes.putIfAbsent(words, words);
    return known == null ? words : known;
  }

  /** The place of the span in the source; its quote is the original text. */
  Location at(int from, int to) {
    int last = Math.max(from, to - 1);
    if (field != null) {
      return inField(from, last);
    }
    List<Paragraph> paragraphs = document.paragraphs();
    Paragraph first = paragraphs.get(paragraphOf[from]);
    Paragraph end = paragraphs.get(paragraphOf[last]);
    return new Location(
        document.file(),
        first.line(),
        offsetOf[from] + 1,
        end.line(),
        offsetOf[last] + 2,
        quote(from, last),
        null,
        null,
        first.paragraph(),
        first.page(),
        first.spot(offsetOf[from]));
  }

  private Location inField(int from, int last) {
    Location cell = field.at();
    return new Location(
        cell.file(),
        cell.line(),
        cell.column(),
        cell.endLine(),
        cell.endColumn(),
        once(field.text().substring(offsetOf[from], offsetOf[last] + 1)),
        cell.row(),
        cell.cell(),
        cell.paragraph(),
        cell.page(),
        cell.spot());
  }

  private String quote(int from, int last) {
    List<Paragraph> paragraphs = document.paragraphs();
    if (paragraphOf[from] == paragraphOf[last]) {
      String text = paragraphs.get(paragraphOf[from]).text();
      return once(text.substring(offsetOf[from], offsetOf[last] + 1));
    }
    List<String> lines = new ArrayList<>();
    lines.add(paragraphs.get(paragraphOf[from]).text().substring(offsetOf[from]));
    for (int i = paragraphOf[from] + 1; i < paragraphOf[last]; i++) {
      lines.add(paragraphs.get(i).text());
    }
    lines.add(paragraphs.get(paragraphOf[last]).text().substring(0, offsetOf[last] + 1));
    return once(String.join("\n", lines));
  }
}
