package closeout.narrative;

import closeout.dossier.HeadingRole;
import closeout.dossier.Outline.Extent;
import closeout.dossier.PartRole;
import java.util.List;
import java.util.regex.Pattern;

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

  private Extents() {}

  static Extent of(Forest forest) {
    List<Node> parts =
        forest.roots.stream()
            .filter(root -> root.part == PartRole.ISSUE_BY_ISSUE && holdsIssue(root))
            .toList();
    boolean picked =
        !parts.isEmpty() && parts.stream().allMatch(part -> found(SELECTED, part.words()));
    if (picked || told(forest, TOLD_IN_PART)) {
      return Extent.SELECTION;
    }
    return told(forest, TOLD_ALL) ? Extent.ALL : Extent.UNSAID;
  }

  private static boolean holdsIssue(Node node) {
    return node.is(HeadingRole.ISSUE) || node.children.stream().anyMatch(Extents::holdsIssue);
  }

  private static boolean told(Forest forest, Pattern words) {
    return forest.preamble.stream().anyMatch(line -> found(words, line.text()));
  }

  private static boolean found(Pattern pattern, String words) {
    return pattern.matcher(words).find();
  }
}
