package closeout.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lines of text on a page of some width, coloured where the reader wants it. */
final class Page {

  private final Writer out;
  private final boolean colour;
  private final int width;

  Page(Writer out, Presentation presentation) {
    this.out = out;
    this.colour = presentation.colour();
    this.width = presentation.width();
  }

  int width() {
    return width;
  }

  void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  void blank() throws IOException {
    out.write('\n');
  }

  String styled(Style style, String text) {
    return colour && !text.isEmpty() ? style.around(text) : text;
  }

  /** Text over as many lines as it takes, the later ones indented. */
  void paragraph(String text, int indent, int hanging) throws IOException {
    String margin = " ".repeat(indent);
    int room = Math.max(20, width - hanging);
    List<String> lines = DisplayWidth.wrap(text, Math.max(20, width - indent));
    line(margin + lines.get(0));
    if (lines.size() > 1) {
      String rest = text.substring(lines.get(0).length()).stripLeading();
      for (String next : DisplayWidth.wrap(rest, room)) {
        line(" ".repeat(hanging) + next);
      }
    }
  }

  /** A label and the text beside it, which stays in its column. */
  void labelled(String label, int labelWidth, String text, int indent) throws IOException {
    String margin = " ".repeat(indent);
    int column = indent + labelWidth + 2;
    String head = styled(Style.FAINT, DisplayWidth.pad(label, labelWidth));
    boolean first = true;
    for (String next : DisplayWidth.wrap(text, Math.max(20, width - column))) {
      line(first ? margin + head + "  " + next : " ".repeat(column) + next);
      first = false;
    }
  }
}
