package closeout.narrative;

import closeout.dossier.HeadingRole;
import closeout.dossier.Outline.Extent;
import closeout.dossier.PartRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a report claims to tell all issues, or picks some of them out. */
final class Extents {

  private static final Pattern SELECTED =
      Pattern.compile(
          "(?:重点|部分|典型|代表性|(?<!反馈|反馈的|指出|指出的|发现的|存在的)主要)(?:的)?(?:反馈)?(?:问题|事项)(?:的)?(?:整改|落实|办理)|(?:整改|落实)(?:的)?(?:重点|典型)(?:问题|事项)");
  private static final Pattern TOLD_IN_PART =
      Pattern.compile("现[将就对把][^。，；]{0,24}?(?:部分|重点|典型|代表性)(?:反馈)?(?:问题|事项)");
  private static final Pattern TOLD_ALL =
      Pattern.compile(
          "(?:逐[项条个一]|一一|全部问题|所有问题|全部整改情况)[^。；]{0,16}(?:公布|公告|公示|公开|列示|报告如下|说明如下)|(?:公布|公告|公示|公开|报告)[^。；]{0,8}(?:逐[项条个]|全部问题)");

  /** （其余问题整改情况在内部通报）, （涉密问题未列入） */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:其余|其他|涉密|敏感|不宜公开|不便公开)[^。；]{0,12}(?:问题|事项)[^。；]{0,20}(?:内部通报|不予公开|不再公开|不公开|未公开|未列入|不列入|未公布|另行|略|详见附件|见附件|详见附表|见附表|附后)");

  private Extents() {}

  static Extent of(Forest forest) {
    List<Node> parts =
        forest.roots.stream()
            .filter(root -> root.part == PartRole.ISSUE_BY_ISSUE && holdsIssue(root))
            .toList();
    boolean picked =
        !parts.isEmpty() && parts.stream().allMatch(part -> found(SELECTED, part.words()));
    if (picked || told(forest, TOLD_IN_PART) || leftOut(forest)) {
      return Extent.SELECTION;
    }
    return told(forest, TOLD_ALL) ? Extent.ALL : Extent.UNSAID;
  }

  private static boolean holdsIssue(Node node) {
    return node.is(HeadingRole.ISSUE) || node.children.stream().anyMatch(Extents::holdsIssue);
  }

  private static boolean leftOut(Forest forest) {
    return told(forest, LEFT_OUT)
        || forest.nodes.stream()
            .flatMap(node -> Stream.concat(Stream.of(node.line), node.body.stream()))
            .anyMatch(line -> found(LEFT_OUT, line.text()));
  }

  private static boolean told(Forest forest, Pattern words) {
    return forest.preamble.stream().anyMatch(line -> found(words, line.text()));
  }

  private static boolean found(Pattern pattern, String words) {
    return pattern.matcher(words).find();
  }
}
