package closeout.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outermost headings that hold issues, with what each further one is compared with. */
final class IssueRoots {

  private final List<Node> nodes = new ArrayList<>();
  private final Set<Node> known = new HashSet<>();
  private final Map<Style, Integer> byStyle = new EnumMap<>(Style.class);
  private boolean single = true;

  void add(Node root) {
    nodes.add(root);
    known.add(root);
    byStyle.merge(root.style, 1, Integer::sum);
    single &= root.items().isEmpty();
  }

  List<Node> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  boolean has(Node root) {
    return known.contains(root);
  }

  /** How many of them are numbered in this style. */
  int of(Style style) {
    return byStyle.getOrDefault(style, 0);
  }

  /** Whether each of them is one issue by itself: none has headings of its own. */
  boolean single() {
    return single;
  }
}
