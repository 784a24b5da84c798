package closeout.read.document;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a workbook, which cells refer to by number. */
final class SharedStrings {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();

  static SharedStrings of(ZipArchive archive, String part, Limits limits) throws DocumentException {
    SharedStrings strings = new SharedStrings();
    if (part != null && archive.has(part)) {
      try (Xml xml = new Xml(archive, part, limits)) {
        long characters = 0;
        while (xml.nextElement()) {
          if (xml.is("si")) {
            String text = rich(xml);
            characters += text.length();
            if (characters > limits.characters()) {
              throw new DocumentException("too-much-text", limits.characters());
            }
            strings.texts.add(text);
          }
        }
      }
    }
    return strings;
  }

  /** The text, or "" where there is none of that number. */
  String get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : "";
  }

  /** The text of the current element in all its fonts, without what tells how it is spoken. */
  static String rich(Xml xml) throws DocumentException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    boolean shown = false;
    while (true) {
      int event = xml.step();
      if (event == START_ELEMENT) {
        shown = xml.is("t");
        if (xml.is("rPh")) {
          xml.skip();
        }
      } else if (event == END_ELEMENT) {
        shown = false;
        if (xml.depth() < outer) {
          return plain(text.toString());
        }
      } else if (shown && (event == CHARACTERS || event == CDATA || event == SPACE)) {
        text.append(xml.getText());
      }
    }
  }

  /** Control characters are written as _x000D_; line ends become line feeds. */
  static String plain(String text) {
    String plain = text;
    if (text.contains("_x")) {
      plain =
          ESCAPE
              .matcher(text)
              .replaceAll(
                  escape ->
                      Matcher.quoteReplacement(
                          Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
    return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
  }
}
