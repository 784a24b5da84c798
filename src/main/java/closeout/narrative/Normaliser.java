package closeout.narrative;

import closeout.dossier.Document;
import closeout.dossier.Field;
import closeout.dossier.Paragraph;
import java.util.Arrays;
import java.util.List;

/** Writes a text in its normal spelling and remembers where each character comes from. */
final class Normaliser {

  private final StringBuilder value = new StringBuilder();
  private int[] paragraphOf = new int[1024];
  private int[] offsetOf = new int[1024];

  static NormalText document(Document document) {
    List<Paragraph> lines = document.paragraphs();
    Normaliser normaliser = new Normaliser();
    for (int[] run : HardWraps.paragraphs(lines)) {
      RawLine raw = new RawLine();
      for (int i = run[0]; i <= run[1]; i++) {
        raw.add(lines.get(i).text(), i, i == run[0]);
      }
      normaliser.write(raw);
    }
    return normaliser.finish(document, null);
  }

  static NormalText field(Field field) {
    Normaliser normaliser = new Normaliser();
    String text = field.text();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      RawLine raw = new RawLine();
      raw.add(text.substring(from, to), 0, true);
      raw.shift(from);
      normaliser.write(raw);
      from = to + 1;
    }
    return normaliser.finish(null, field);
  }

  private void write(RawLine raw) {
    int start = value.length();
    Spelling spelling = new Spelling(raw);
    for (int i = 0; i < raw.length(); i++) {
      char c = spelling.at(i, value, start);
      if (c != Spelling.NOTHING) {
        append(c, raw.paragraph(i), raw.offset(i));
      }
    }
    if (value.length() > start) {
      int last = value.length() - 1;
      append('\n', paragraphOf[last], offsetOf[last]);
    }
  }

  private void append(char c, int paragraph, int offset) {
    int index = value.length();
    if (index == paragraphOf.length) {
      paragraphOf = Arrays.copyOf(paragraphOf, index * 2);
      offsetOf = Arrays.copyOf(offsetOf, index * 2);
    }
    paragraphOf[index] = paragraph;
    offsetOf[index] = offset;
    value.append(c);
  }

  private NormalText finish(Document document, Field field) {
    return new NormalText(
        value.toString(),
        Arrays.copyOf(paragraphOf, value.length()),
        Arrays.copyOf(offsetOf, value.length()),
        document,
        field);
  }
}
