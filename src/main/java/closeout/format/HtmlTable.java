package closeout.format;

import java.io.IOException;
import java.util.Set;

/** A table that can be scrolled sideways on narrow screens, by keyboard too. */
final class HtmlTable {

  /** Columns of numbers that the page's script can sort by. */
  private static final Set<String> SORTABLE = Set.of("issues", "errors", "warnings", "infos");

  private final Pen pen;
  private final Markup html;

  HtmlTable(Pen pen) {
    this.pen = pen;
    this.html = pen.html();
  }

  void begin(String style, String caption) throws IOException {
    html.newline();
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    html.open("table", "class", style);
    html.element("caption", caption, "class", "unseen");
  }

  /** The labels of the columns by their keys; begins the body of the table. */
  void head(String... columns) throws IOException {
    html.open("thead").open("tr");
    for (String column : columns) {
      String sort = SORTABLE.contains(column) ? "" : null;
      String name = pen.say("column." + column);
      html.element("th", name, "scope", "col", "class", "c-" + column, "data-sort", sort);
    }
    html.close().close().open("tbody");
  }

  void end() throws IOException {
    html.newline().close().close().close();
  }

  /** What the lights mean: they sum up findings, not deadlines alone. */
  static void lights(Pen pen) throws IOException {
    pen.html().open("p", "class", "legend lights");
    for (Light light : Light.values()) {
      pen.html().open("span", "class", "light " + light.code()).close();
      pen.html().text(" ").element("span", pen.say("lights." + light.code())).text(" ");
    }
    pen.html().close();
  }

  /** A light, in words for those who do not see its colour. */
  static void light(Pen pen, Light light) throws IOException {
    pen.html()
        .open("span", "class", "light " + light.code())
        .element("span", pen.say("light." + light.code()), "class", "unseen")
        .close();
  }
}
