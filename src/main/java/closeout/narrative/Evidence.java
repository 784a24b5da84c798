package closeout.narrative;

import closeout.narrative.Heading.Frame;

/**
 * How strongly a heading and its block speak for one issue of their own (docs/reading.md, Issues).
 */
final class Evidence {

  static final int NONE = 0;
  static final int WEAK = 1;
  static final int CONCLUDED = 2;
  static final int STRONG = 3;

  private static final int LONGEST_STATUS = 12;

  private Evidence() {}

  static int of(Node node) {
    if (node.evidence < 0) {
      node.evidence = weigh(node);
    }
    return node.evidence;
  }

  private static int weigh(Node node) {
    if (node.label != null) {
      return NONE;
    }
    if (node.style == Style.LABELLED || node.style == Style.WORDS || marked(node)) {
      return STRONG;
    }
    if (node.heading.frame() == Frame.ISSUE && node.heading.certain()) {
      return STRONG;
    }
    if (concluded(node)) {
      return CONCLUDED;
    }
    return wording(node);
  }

  /** What the words of the heading alone speak for. */
  static int wording(Node node) {
    boolean weak = node.heading.frame() == Frame.ISSUE || node.heading.frame() == Frame.LACK;
    return weak ? WEAK : NONE;
  }

  /** Whether the block itself says 整改情况： or has a part that is headed so. */
  static boolean marked(Node node) {
    return node.resultLabels > 0
        || node.children.stream().anyMatch(child -> child.label != null && child.label.result());
  }

  /** Whether the block ends with a conclusion. */
  static boolean concluded(Node node) {
    boolean named = node.heading.frame() == Frame.ISSUE || node.heading.frame() == Frame.LACK;
    if (named && node.conclusions.atHead(node.rest().strip()) != null) {
      return true;
    }
    if (node.conclusions.states(node.rest())
        || node.conclusions.inHeading(node.line.text()) != null) {
      return true;
    }
    return node.body.stream()
        .anyMatch(line -> node.conclusions.states(line.text()) || bareStatus(node, line.text()));
  }

  /** Whether a line is a status and nothing else: 已完成。 */
  private static boolean bareStatus(Node node, String line) {
    String words = line.strip();
    return words.length() <= LONGEST_STATUS
        && node.conclusions.atHead(words) != null
        && node.conclusions.atHead(words).to() == words.length();
  }

  /** Whether the label stands before the children, so that they are the measures it announces. */
  static boolean announcesItems(Node node) {
    return node.items().stream()
        .anyMatch(item -> item.under == Label.Kind.RESULT || item.under == Label.Kind.MEASURES);
  }
}
