package closeout.format;

/** Text for XML: marks of markup are escaped, and what XML cannot hold becomes visible. */
final class XmlText {

  private XmlText() {}

  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length());
    Printable.whole(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append('\n');
                default -> {
                  boolean shown = !Printable.harmful(c) && c != 0xFFFE && c != 0xFFFF;
                  xml.appendCodePoint(shown ? c : 0xFFFD);
                }
              }
            });
    return xml.toString();
  }
}
