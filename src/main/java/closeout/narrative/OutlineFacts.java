package closeout.narrative;

import closeout.dossier.Doubt;
import closeout.dossier.Fact;
import closeout.dossier.HeadingReason;
import closeout.dossier.HeadingRole;
import closeout.dossier.LevelCount;
import closeout.dossier.Location;
import closeout.dossier.Origin;
import closeout.dossier.Outline;
import closeout.dossier.PartRole;
import closeout.dossier.Section;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Writes down the headings, the parts, and how many headings each level has. */
final class OutlineFacts {

  private final NormalText text;
  private final Origin origin;
  private final List<Line> lines;
  private final Forest forest;

  OutlineFacts(NormalText text, Origin origin, List<Line> lines, Forest forest) {
    this.text = text;
    this.origin = origin;
    this.lines = lines;
    this.forest = forest;
  }

  static Outline nothing(Location at, Origin origin) {
    return new Outline(
        at, origin, 0, List.of(), List.of(), Set.of(), Outline.Extent.UNSAID, false, List.of());
  }

  /** What speaks against the reading of the issues (docs/reading.md, Issues). */
  static List<Doubt> doubts(Forest forest, Map<Node, Block> blocks) {
    List<Doubt> doubts = new ArrayList<>();
    for (Rows.Row row : Rows.of(forest)) {
      Node first = row.nodes().get(0);
      if (row.broken() && first.part == PartRole.ISSUE_BY_ISSUE && !first.is(HeadingRole.PART)) {
        doubts.add(new Doubt(Doubt.Kind.SEQUENCE_BROKEN, row.ordinals().toString()));
      }
    }
    blocks.forEach(
        (node, block) -> {
          if (block.text(Zone.RESULT).isBlank() && Concluding.of(node, block).from() < 0) {
            doubts.add(new Doubt(Doubt.Kind.NO_RESULT, node.heading.title()));
          }
        });
    for (Node node : forest.nodes) {
      if (node.twofold) {
        doubts.add(new Doubt(Doubt.Kind.TWO_READINGS, node.heading.title()));
      }
    }
    return doubts;
  }

  /**
   * @param doubts what speaks against the reading
   * @param shown whether a line belongs to the report and not to the page around it
   */
  void write(
      Map<Node, Block> blocks,
      List<Doubt> doubts,
      Predicate<Line> shown,
      Consumer<? super Fact> facts) {
    forest.nodes.forEach(node -> facts.accept(section(node)));
    Rows.of(forest).forEach(row -> facts.accept(row.fact(text, origin)));
    Set<PartRole> parts = parts(blocks, facts);
    Line start = lines.stream().filter(shown).findFirst().orElse(lines.get(0));
    Location first = text.at(start.from(), start.to());
    List<String> chapters =
        forest.nodes.stream()
            .filter(node -> node.is(HeadingRole.CHAPTER) && node.parent == top(node))
            .map(node -> node.heading.title())
            .toList();
    facts.accept(
        new Outline(
            first,
            origin,
            blocks.size(),
            chapters,
            levels(),
            parts,
            Extents.of(forest),
            doubts.isEmpty(),
            doubts));
  }

  /** The part that the heading stands in, or null where it is one of the outermost itself. */
  private static Node top(Node node) {
    Node parent = node.parent;
    return parent == null || parent.is(HeadingRole.PART) ? parent : null;
  }

  private Section section(Node node) {
    int end = Math.max(1, Math.min(node.line.text().length(), node.heading.problemEnd()));
    return new Section(
        text.at(node.line.from(), node.line.from() + end),
        origin,
        forest.level(node.style),
        node.style.form(),
        node.number(),
        node.words(),
        node.part,
        node.role,
        node.reason,
        Paths.above(node),
        node.key != null ? node.key : issueAbove(node));
  }

  private static String issueAbove(Node node) {
    for (Node above = node.parent; above != null; above = above.parent) {
      if (above.key != null) {
        return above.key;
      }
    }
    return null;
  }

  private List<LevelCount> levels() {
    Map<Style, Integer> headings = new EnumMap<>(Style.class);
    Map<Style, Integer> chapters = new EnumMap<>(Style.class);
    for (Node node : forest.nodes) {
      boolean chapter = node.is(HeadingRole.CHAPTER);
      if (chapter || node.is(HeadingRole.ISSUE)) {
        headings.merge(node.style, 1, Integer::sum);
        chapters.merge(node.style, chapter ? 1 : 0, Integer::sum);
      }
    }
    List<LevelCount> levels = new ArrayList<>();
    headings.forEach(
        (style, count) ->
            levels.add(
                new LevelCount(
                    forest.level(style), style.form(), count, chapters.get(style).equals(count))));
    return levels;
  }

  /** The parts found, each told by a heading or by the paragraph that opens it. */
  private Set<PartRole> parts(Map<Node, Block> blocks, Consumer<? super Fact> facts) {
    Set<PartRole> parts = EnumSet.noneOf(PartRole.class);
    for (Node root : forest.roots) {
      if (root.part != PartRole.OTHER && parts.add(root.part)) {
        facts.accept(part(root.line));
      }
    }
    boolean organised =
        forest.roots.stream()
            .filter(root -> root.is(HeadingRole.PART))
            .anyMatch(
                root ->
                    PartWords.named(root.words()) == PartRole.ORGANISATION
                        || (root.part == PartRole.ORGANISATION
                                || root.reason == HeadingReason.NO_ISSUES_BELOW)
                            && organised(root));
    if (organised) {
      parts.add(PartRole.ORGANISATION);
    }
    if (!blocks.isEmpty()) {
      parts.add(PartRole.ISSUE_BY_ISSUE);
    }
    for (Line line : forest.preamble) {
      if (PartWords.organised(line.text()) && parts.add(PartRole.ORGANISATION)) {
        facts.accept(part(line));
      }
    }
    return parts;
  }

  /** Whether a part in front of the issues tells how the work was led, whatever its title. */
  private static boolean organised(Node node) {
    return PartWords.organised(node.line.text())
        || node.body.stream().anyMatch(line -> PartWords.organised(line.text()))
        || node.children.stream().anyMatch(OutlineFacts::organised);
  }

  private Statement part(Line line) {
    return new Statement(
        text.at(line.from(), line.to()),
        origin,
        StatementKind.PART,
        line.text(),
        List.of(),
        null,
        false,
        null);
  }
}
