package closeout.narrative;

import closeout.dossier.Origin;
import closeout.dossier.Sequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the rows of consecutive ordinals and the places where a row skips or repeats a number. */
final class Rows {

  /**
   * Headings of one form under one parent.
   *
   * @param fault the first heading with a wrong number, or null
   */
  record Row(List<Node> nodes, Node fault) {

    boolean broken() {
      return fault != null;
    }

    List<Integer> ordinals() {
      return nodes.stream().map(Node::number).toList();
    }

    Sequence fact(NormalText text, Origin origin) {
      Node shown = fault == null ? nodes.get(0) : fault;
      return new Sequence(
          text.at(shown.line.from(), shown.line.to()),
          origin,
          Sequence.Kind.HEADINGS,
          ordinals(),
          broken(),
          Paths.above(nodes.get(0)),
          nodes.get(0).key);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final Map<Style, Integer> lastOf = new EnumMap<>(Style.class);

  private Rows() {}

  static List<Row> of(Forest forest) {
    Rows rows = new Rows();
    rows.siblings(forest.roots);
    forest.nodes.forEach(node -> rows.siblings(node.children));
    return rows.rows;
  }

  private void siblings(List<Node> siblings) {
    Map<Style, List<Node>> open = new EnumMap<>(Style.class);
    for (Node node : siblings) {
      if (node.ordinal == null) {
        continue;
      }
      List<Node> row = open.computeIfAbsent(node.style, style -> new ArrayList<>());
      if (!row.isEmpty() && restarts(row, node)) {
        close(row);
        row = new ArrayList<>();
        open.put(node.style, row);
      }
      row.add(node);
    }
    open.values().forEach(this::close);
  }

  private static boolean restarts(List<Node> row, Node node) {
    Node last = row.get(row.size() - 1);
    boolean otherGroup = !last.ordinal.group().equals(node.ordinal.group());
    boolean otherLabel = node.number() == 1 && last.under != node.under;
    return otherGroup || otherLabel || node.number() == 1 && row.size() > 1;
  }

  /** A row begins with 1, or goes on where the row under the parent before has ended. */
  private void close(List<Node> row) {
    Node fault = null;
    Node before = null;
    for (Node node : row) {
      int expected = before == null ? 1 : before.number() + 1;
      boolean goesOn = before == null && node.number() == lastOf.getOrDefault(node.style, -1) + 1;
      if (fault == null && node.number() != expected && !goesOn) {
        fault = node;
      }
      before = node;
    }
    Node last = row.get(row.size() - 1);
    lastOf.put(last.style, last.number());
    rows.add(new Row(row, fault));
  }
}
