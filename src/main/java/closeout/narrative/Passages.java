package closeout.narrative;

import closeout.dossier.HeadingRole;
import closeout.dossier.PartRole;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Divides the lines into passages with one purpose each. */
final class Passages {

  private static final Phrase TOTAL =
      Phrase.compile(
          "[0-9]{1,5}[个项条件](?:方面)?(?:具体|突出|整改)?(?:的)?(?:问题|任务|措施|事项)|(?:问题|任务|措施)[^，。；]{0,6}[0-9]{1,5}[个项条件]");
  private static final Phrase RESULT =
      Phrase.compile(
          "整改率|完成率|(?:已|完成|正在|基本|持续|到位)[^，。；]{0,12}[0-9]{1,5}[个项条件]|[0-9]{1,5}[个项条件][^，。；]{0,8}(?:完成|整改|落实)");

  private static final Phrase OF_FEEDBACK =
      Phrase.compile(
          "(?:反馈|指出|移交|交办)(?:[^。；]{0,16}(?:问题|任务)[^，。；]{0,6}[0-9]{1,5}[个项条件]|的?[0-9]{1,5}[个项条件][^，。；]{0,6}(?:问题|任务))");

  private final List<Passage> passages = new ArrayList<>();
  private final Zone[] zones;
  private final Node[] owners;
  private final Map<Node, Block> blocks;

  private Passages(Zone[] zones, Node[] owners, Map<Node, Block> blocks) {
    this.zones = zones;
    this.owners = owners;
    this.blocks = blocks;
  }

  /** Whether a paragraph sums up the result. */
  static boolean sums(String paragraph) {
    return TOTAL.matcher(paragraph).find() && RESULT.matcher(paragraph).find();
  }

  static List<Passage> of(List<Line> lines, Zone[] zones, Forest forest, Map<Node, Block> blocks) {
    Node[] owners = new Node[lines.size()];
    for (Node node : forest.nodes) {
      owners[node.line.index()] = node;
      node.body.forEach(line -> owners[line.index()] = node);
    }
    Passages all = new Passages(zones, owners, blocks);
    for (int i = 0; i < lines.size(); ) {
      i = all.add(lines, i);
    }
    return all.passages;
  }

  /** Adds the passages of a line, or of a whole issue; the index of the next line. */
  private int add(List<Line> lines, int i) {
    Line line = lines.get(i);
    Block block = owners[i] == null ? null : blocks.get(owners[i]);
    if (block != null && owners[i].line == line) {
      return issue(lines, i, owners[i], block);
    }
    if (zones[i] == Zone.TITLE) {
      titled(line);
    } else if (zones[i] != null) {
      add(line, 0, zones[i]);
    } else if (owners[i] != null) {
      outside(line, owners[i]);
    } else {
      add(line, 0, Zone.OTHER);
    }
    return i + 1;
  }

  private void titled(Line line) {
    int end = PageFurniture.inside(line.text());
    passages.add(new Passage(line.from(), line.from() + end, Zone.TITLE, null));
    if (end < line.text().length()) {
      add(line, end, Zone.CHROME);
    }
  }

  /** A heading outside issues, and what stands under it. */
  private void outside(Line line, Node owner) {
    Zone zone = zone(owner, line);
    if (owner.line != line || owner.style == Style.PART_WORDS && line.closed()) {
      add(line, 0, zone);
      return;
    }
    int end = Math.min(line.text().length(), owner.heading.problemEnd());
    boolean sentence = end == line.text().length() && line.closed() && owner.parent != null;
    Zone head = sentence && owner.part != PartRole.ISSUE_BY_ISSUE ? zone : Zone.HEADING;
    passages.add(new Passage(line.from(), line.from() + end, head, null));
    if (end < line.text().length()) {
      add(line, end, zone);
    }
  }

  private static Zone zone(Node owner, Line line) {
    return switch (owner.part) {
      // A closing summary may stand among the next steps.
      case NEXT_STEPS ->
          sums(line.text()) && OF_FEEDBACK.matcher(line.text()).find()
              ? Zone.SUMMARY
              : Zone.NEXT_STEPS;
      case ORGANISATION -> sums(line.text()) ? Zone.SUMMARY : Zone.ORGANISATION;
      case ISSUE_BY_ISSUE -> owner.is(HeadingRole.PART) ? Zone.SUMMARY : Zone.OTHER;
      default -> sums(line.text()) ? Zone.SUMMARY : Zone.OTHER;
    };
  }

  /** The fragments of an issue, widened so that they cover its lines from end to end. */
  private int issue(List<Line> lines, int from, Node node, Block block) {
    int next = from;
    Line line = lines.get(from);
    int begin = line.from();
    List<Fragment> fragments = block.fragments();
    for (int k = 0; k < fragments.size(); k++) {
      Fragment fragment = fragments.get(k);
      while (fragment.from() > line.to()) {
        next++;
        line = lines.get(next);
        begin = line.from();
      }
      passages.add(new Passage(begin, fragment.to(), fragment.zone(), node.key));
      begin = fragment.to();
    }
    return next + 1;
  }

  private void add(Line line, int from, Zone zone) {
    if (from < line.text().length()) {
      passages.add(new Passage(line.from() + from, line.to(), zone, null));
    }
  }
}
