package closeout.read.document;

import closeout.dossier.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the lines and tables of a part of a web page. */
final class HtmlBody {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "iframe", "select", "button", "head");
  private static final Pattern HIDDEN =
      Pattern.compile("(?:display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

  private final Limits limits;
  private final Allowance allowance;
  private LineDraft line;
  private int cells;

  HtmlBody(Limits limits) {
    this.limits = limits;
    this.allowance = new Allowance(limits);
  }

  static boolean unseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** The blocks of the element, which may be one whose title stands in the page's head. */
  List<Block> read(Element element) throws DocumentException {
    List<Block> blocks = new ArrayList<>();
    line = new LineDraft(place(element));
    inside(element, blocks, depth(element));
    end(blocks, element);
    return blocks;
  }

  private void inside(Element element, List<Block> blocks, int depth) throws DocumentException {
    if (depth > limits.depth()) {
      throw new DocumentException("nested-too-deeply", limits.depth());
    }
    allowance.take(1);
    if (element.normalName().equals("table")) {
      end(blocks, element);
      blocks.addAll(table(element, depth));
      end(blocks, element);
      return;
    }
    boolean apart = element.isBlock() || element.normalName().equals("title");
    if (apart) {
      end(blocks, element);
      item(element);
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element child && !unseen(child)) {
        child(child, blocks, depth);
      }
    }
    if (apart) {
      end(blocks, element);
    }
  }

  private void child(Element child, List<Block> blocks, int depth) throws DocumentException {
    switch (child.normalName()) {
      case "br" -> line.add("\n", spot(child));
      case "a" -> {
        String target = child.attr("href");
        line.link(target.isEmpty() ? null : target);
        inside(child, blocks, depth + 1);
      }
      default -> inside(child, blocks, depth + 1);
    }
  }

  private void text(TextNode node) {
    String text = BLANKS.matcher(node.getWholeText()).replaceAll(" ");
    Element parent = node.parent();
    if (line.fresh()) {
      text = text.startsWith(" ") ? text.substring(1) : text;
    }
    if (parent != null && !text.isEmpty()) {
      line.add(text, Spot.ofElement(sourceLine(node), path(block(parent))));
    }
  }

  /** The number that browsers set before the items of a list. */
  private void item(Element element) {
    Element list = element.parent();
    if (element.normalName().equals("li")
        && list != null
        && list.normalName().equals("ol")
        && !list.attr("style").contains("none")) {
      int number = 1;
      for (Element before = element.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        number += before.normalName().equals("li") ? 1 : 0;
      }
      line.number(NumberFormats.of("decimal", number) + ".");
    }
  }

  private void end(List<Block> blocks, Element element) {
    for (Text text : line.lines()) {
      if (!text.text().isBlank()) {
        blocks.add(text);
      }
    }
    line = new LineDraft(place(element));
  }

  private List<Block> table(Element table, int depth) throws DocumentException {
    TableDraft draft = new TableDraft();
    RowSpans spans = new RowSpans(draft);
    for (Element row : table.select("tr")) {
      if (nearest(row) == table && !unseen(row)) {
        draft.row();
        spans.row();
        for (Element cell : row.children()) {
          if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
            cell(cell, draft, spans, depth);
          }
        }
        spans.end();
      }
      if (draft.rows() > limits.rows()) {
        throw new DocumentException("too-many-rows", limits.rows());
      }
    }
    return draft.blocks();
  }

  private static Element nearest(Element row) {
    return row.closest("table");
  }

  private void cell(Element cell, TableDraft draft, RowSpans spans, int depth)
      throws DocumentException {
    int columns = number(cell.attr("colspan"));
    int rows = number(cell.attr("rowspan"));
    cells += columns;
    if (columns > limits.columns()) {
      throw new DocumentException("too-many-columns", limits.columns());
    }
    if (cells > limits.cells()) {
      throw new DocumentException("too-many-cells", limits.cells());
    }
    LineDraft outer = line;
    List<Block> content = new ArrayList<>();
    line = new LineDraft(place(cell));
    inside(cell, content, depth + 2);
    end(content, cell);
    line = outer;
    spans.cell(content, columns, Math.min(rows, limits.rows()));
  }

  private static int number(String value) {
    String plain = value.strip();
    return plain.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(plain) : 1;
  }

  private static Place place(Element element) {
    return new Place(null, null, spot(element));
  }

  private static Spot spot(Element element) {
    Element block = block(element);
    return Spot.ofElement(sourceLine(block), path(block));
  }

  private static int sourceLine(Node node) {
    return Math.max(1, node.sourceRange().start().lineNumber());
  }

  /** The nearest element around that begins a line. */
  private static Element block(Element element) {
    Element block = element;
    while (block.parent() != null && !block.isBlock() && !block.normalName().equals("title")) {
      block = block.parent();
    }
    return block;
  }

  /** The path from the nearest element around that has a name. */
  private static String path(Element element) {
    String id = element.id();
    Element parent = element.parent();
    if (id.matches("[A-Za-z][A-Za-z0-9_-]{0,40}")) {
      return "#" + id;
    }
    if (parent == null || element.normalName().equals("body")) {
      return element.normalName();
    }
    int same = 1;
    for (Element before = element.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      same += before.normalName().equals(element.normalName()) ? 1 : 0;
    }
    return path(parent) + "/" + element.normalName() + "[" + same + "]";
  }

  private static int depth(Element element) {
    return element.parents().size();
  }
}
