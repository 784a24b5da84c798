package closeout.narrative;

import closeout.narrative.Heading.Frame;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The headings of a report in their nesting, and the lines before the first of them. */
final class Forest {

  final List<Node> roots = new ArrayList<>();
  final List<Node> nodes = new ArrayList<>();
  final List<Line> preamble = new ArrayList<>();

  private final Levels levels;
  private final Deque<Node> open = new ArrayDeque<>();

  private final Conclusions conclusions;

  private Forest(Levels levels, Conclusions conclusions) {
    this.levels = levels;
    this.conclusions = conclusions;
  }

  static Forest of(List<Line> lines, Conclusions conclusions) {
    List<Mark> marks = Marks.of(lines);
    Forest forest = new Forest(Levels.of(marks), conclusions);
    for (Mark mark : marks) {
      forest.add(mark);
    }
    return forest;
  }

  /** Where the headings are numbered. */
  List<Span> ordinals() {
    return nodes.stream()
        .filter(node -> node.ordinal != null)
        .map(node -> new Span(node.line.from(), node.line.from() + node.ordinal.length()))
        .toList();
  }

  /** The level of a form of ordinal, 1 for the outermost in use. */
  int level(Style style) {
    return levels.rank(style) + 1;
  }

  private void add(Mark mark) {
    if (mark.style() == Style.SUMMARY_WORDS) {
      open.clear();
      preamble.add(mark.line());
    } else if (mark.heading()) {
      addHeading(mark);
    } else if (mark.label() != null && !open.isEmpty()) {
      addLabel(mark);
    } else if (open.isEmpty()) {
      preamble.add(mark.line());
    } else {
      open.peek().body.add(mark.line());
    }
  }

  private void addHeading(Mark mark) {
    Style style = levels.style(mark);
    if (!beginsListOfSameForm(mark, style)) {
      close(mark, style);
    }
    Node parent = open.peek();
    Node node = new Node(mark, style, parent, conclusions);
    if (parent == null) {
      roots.add(node);
    } else {
      node.under = parent.current;
      parent.children.add(node);
    }
    Label behind =
        Label.at(
            mark.line().text(), Math.min(node.heading.problemEnd(), mark.line().text().length()));
    node.current = behind != null && behind.result() ? behind.kind() : null;
    node.resultLabels = node.current == null ? 0 : 1;
    nodes.add(node);
    open.push(node);
  }

  /** Behind 整改措施： a list may begin with the same form of ordinal as the issue itself. */
  private boolean beginsListOfSameForm(Mark mark, Style style) {
    Node top = open.peek();
    boolean first = top != null && top.style == style && mark.number() == 1;
    if (!first || top.body.isEmpty() || top.parent != null && top.parent.style == style) {
      return false;
    }
    String last = top.body.get(top.body.size() - 1).text();
    Label label = Label.at(last, 0);
    return label != null && label.result() && label.end() >= last.length() && !likeMark(top, mark);
  }

  /** Closes the headings that are not above the new one. */
  private void close(Mark mark, Style style) {
    Node sibling = sibling(mark, style);
    if (sibling != null) {
      while (open.pop() != sibling) {
        continue;
      }
      return;
    }
    while (!open.isEmpty() && levels.rank(open.peek().style) >= levels.rank(style)) {
      open.pop();
    }
  }

  /** The open heading that the new one comes after in its row, where lists of one form nest. */
  private Node sibling(Mark mark, Style style) {
    Node found = null;
    int same = 0;
    Iterator<Node> fromInside = open.iterator();
    while (fromInside.hasNext()) {
      Node node = fromInside.next();
      if (node.style == style) {
        same++;
        boolean next = node.number() + 1 == mark.number();
        if (next && (found == null || likeMark(node, mark) && !likeMark(found, mark))) {
          found = node;
        }
      }
    }
    return same > 1 ? found : null;
  }

  private static boolean likeMark(Node node, Mark mark) {
    Frame frame = Headings.read(mark.line().text(), mark.ordinal().length()).frame();
    return node.heading.frame() == frame;
  }

  /** A label belongs to the innermost block that has labels, else to the innermost heading. */
  private void addLabel(Mark mark) {
    Node owner = null;
    for (Node node : open) {
      boolean block =
          node.labelled && !part(node) || node.style == Style.WORDS || node.style == Style.LABELLED;
      if (block) {
        owner = node;
        break;
      }
    }
    Node top = open.peek();
    boolean ownBlock =
        top.heading.frame() == Frame.ISSUE && owner != null && owner.has(mark.label());
    if (owner != null && !ownBlock) {
      while (open.peek() != owner) {
        open.pop();
      }
    } else {
      owner = top;
    }
    owner.body.add(mark.line());
    owner.labelled = true;
    owner.resultLabels += mark.label().result() ? 1 : 0;
    owner.labels.add(mark.label().words());
    owner.current = mark.label().kind();
  }

  private static boolean part(Node node) {
    return node.style == Style.PART_WORDS
        || node.heading.frame() == Frame.NONE && PartWords.named(node.words()) != null;
  }
}
