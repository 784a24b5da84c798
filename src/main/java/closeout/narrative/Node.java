package closeout.narrative;

import closeout.dossier.HeadingReason;
import closeout.dossier.HeadingRole;
import closeout.dossier.PartRole;
import java.util.ArrayList;
import java.util.List;

/** A heading with what stands under it, while its meaning is being found out. */
final class Node {

  final Line line;
  final Ordinal ordinal;
  final Style style;
  final Heading heading;

  /** The label that the heading itself is, as in （二）整改措施：, or null. */
  final Label label;

  final Node parent;
  final int start;
  final List<Node> children = new ArrayList<>();

  /** The lines under the heading, up to its first child and between its children. */
  final List<Line> body = new ArrayList<>();

  /** The labels of its block. */
  final List<String> labels = new ArrayList<>();

  boolean labelled;

  /** How many labels of its block announce a result. */
  int resultLabels;

  /** The label that what comes next stands under, or null. */
  Label.Kind current;

  /** The label of the parent's block under which it stands, or null. */
  Label.Kind under;

  /** How strongly it speaks for an issue; -1 while not yet known. */
  int evidence = -1;

  HeadingRole role = HeadingRole.OTHER;
  PartRole part = PartRole.OTHER;
  HeadingReason reason = HeadingReason.NONE;

  /** Whether it can be one issue or a chapter of several, and nothing decides. */
  boolean twofold;

  String key;

  /** What tells the conclusion of its block. */
  final Conclusions conclusions;

  Node(Mark mark, Style style, Node parent, Conclusions conclusions) {
    this.conclusions = conclusions;
    this.line = mark.line();
    this.ordinal = mark.ordinal();
    this.style = style;
    this.parent = parent;
    int behindOrdinal = ordinal == null ? 0 : ordinal.length();
    Label named = Label.at(line.text(), behindOrdinal);
    boolean opens = named != null && (style == Style.WORDS || mark.label() != null);
    this.start = opens ? named.end() : behindOrdinal;
    this.label = opens || style == Style.PART_WORDS ? null : named;
    this.heading = Headings.read(line.text(), start);
  }

  /** Where its words begin in the line, behind its ordinal or the label that opens it. */
  int start() {
    return start;
  }

  String words() {
    return line.text().substring(start(), Math.max(start(), heading.end()));
  }

  /** What follows the heading in its own line. */
  String rest() {
    return line.text().substring(Math.max(start(), heading.problemEnd()));
  }

  int number() {
    return ordinal == null ? 0 : ordinal.number();
  }

  boolean is(HeadingRole wanted) {
    return role == wanted;
  }

  boolean has(Label label) {
    return labels.contains(label.words());
  }

  void decide(HeadingRole decided, HeadingReason why) {
    role = decided;
    reason = why;
  }

  /** The children that carry content of their own, not the labels of a block. */
  List<Node> items() {
    return children.stream().filter(child -> child.label == null).toList();
  }
}
