package closeout.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A bar of parts that make up a whole, with its key. */
final class StackedBar {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 20;

  private record Part(String style, String name, int count) {}

  private final Pen pen;
  private final String title;
  private final List<Part> parts = new ArrayList<>();

  StackedBar(Pen pen, String title) {
    this.pen = pen;
    this.title = title;
  }

  void part(String style, String name, int count) {
    if (count > 0) {
      parts.add(new Part(style, name, count));
    }
  }

  void write() throws IOException {
    picture();
    Markup html = pen.html();
    html.open("ul", "class", "key");
    for (Part part : parts) {
      html.open("li").element("span", "", "class", "dot " + part.style);
      html.text(part.name + " ").element("b", Integer.toString(part.count)).close();
    }
    html.close();
  }

  /** The bar without its key; its numbers are read out. */
  void picture() throws IOException {
    String spoken =
        parts.stream().map(part -> part.name + " " + part.count).collect(Collectors.joining(", "));
    Markup html = pen.html();
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        title + pen.words().say("colon") + spoken);
    int total = parts.stream().mapToInt(Part::count).sum();
    int before = 0;
    for (Part part : parts) {
      int start = position(before, total);
      before += part.count;
      rectangle(part.style, start, position(before, total));
    }
    html.close();
  }

  private static int position(int count, int total) {
    return (int) ((long) count * WIDTH / total);
  }

  private void rectangle(String style, int start, int end) throws IOException {
    // A hair's breadth between the parts, so that they differ without colours too.
    int width = end < WIDTH ? Math.max(1, end - start - 3) : end - start;
    pen.html()
        .open(
            "rect",
            "class",
            style,
            "x",
            Integer.toString(start),
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(HEIGHT))
        .close();
  }
}
