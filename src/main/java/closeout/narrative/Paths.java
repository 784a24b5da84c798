package closeout.narrative;

import closeout.dossier.HeadingRole;
import java.util.HashMap;
import java.util.Map;

/** Names headings by the ordinals above them: （一）2（3） is (一)2(3). */
final class Paths {

  private final Map<String, Integer> used = new HashMap<>();
  private final String prefix;

  Paths(String prefix) {
    this.prefix = prefix;
  }

  /** A key that no other issue of the report has. */
  String key(Node node) {
    String path = of(node, false);
    String key = prefix + path;
    int times = used.merge(key, 1, Integer::sum);
    return node.ordinal == null ? key + "#" + times : times == 1 ? key : key + "#" + times;
  }

  /**
   * The ordinals of the heading and of those above it, without the part; null where none has one.
   */
  static String number(Node node) {
    String path = node.ordinal == null ? "" : of(node, false);
    return path.isEmpty() ? null : path;
  }

  /** The ordinals above the heading, the part included. */
  static String above(Node node) {
    return node.parent == null ? "" : of(node.parent, true);
  }

  private static String of(Node node, boolean parts) {
    if (node == null || !parts && node.is(HeadingRole.PART)) {
      return "";
    }
    return of(node.parent, parts) + own(node);
  }

  private static boolean below(Node node) {
    return node.parent != null && !node.parent.is(HeadingRole.PART) && node.parent.ordinal != null;
  }

  private static String own(Node node) {
    if (node.ordinal == null) {
      return "";
    }
    String printed = node.ordinal.printed();
    return switch (node.style) {
      case HAN_BRACKET, ARABIC_BRACKET -> "(" + printed + ")";
      case DECIMAL, DEEP_DECIMAL ->
          below(node) ? printed.substring(printed.lastIndexOf('.')) : printed;
      default -> printed;
    };
  }
}
