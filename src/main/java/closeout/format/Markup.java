package closeout.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML or XML. All text goes through here and nowhere else, so that none of an input's can
 * become markup: characters that act on what displays them are shown, the rest is escaped.
 */
final class Markup {

  private static final int REPLACEMENT = 0xFFFD;

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Writer out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns; one whose value is null is left out
   */
  Markup open(String element, String... attributes) throws IOException {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup close() throws IOException {
    out.write("</" + open.pop() + ">");
    return this;
  }

  /** An element with nothing in it but text. */
  Markup element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  /** An element of HTML that has no end. */
  Markup single(String element, String... attributes) throws IOException {
    tag(element, attributes);
    return this;
  }

  Markup text(String text) throws IOException {
    escape(Printable.line(text));
    return this;
  }

  /** Begins a new line in the source, for those who read it. */
  Markup newline() throws IOException {
    out.write('\n');
    return this;
  }

  /** Text of the program's own that is markup, a style sheet or a script. */
  Markup verbatim(String trusted) throws IOException {
    out.write(trusted);
    return this;
  }

  private void tag(String element, String[] attributes) throws IOException {
    out.write("<" + element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.write(" " + attributes[i] + "=\"");
        escape(Printable.line(attributes[i + 1]));
        out.write('"');
      }
    }
    out.write('>');
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        // XML knows neither of them, not even escaped.
        case '\uFFFE', '\uFFFF' -> out.write(REPLACEMENT);
        default -> out.write(character);
      }
    }
  }
}
