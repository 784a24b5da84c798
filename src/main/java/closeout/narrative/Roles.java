package closeout.narrative;

import closeout.dossier.HeadingReason;
import closeout.dossier.HeadingRole;
import closeout.dossier.PartRole;
import closeout.narrative.Heading.Frame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides what each heading carries, by what its block holds and by the totals of the summary. */
final class Roles {

  private final Forest forest;
  private final Totals totals;
  private final Map<Style, Integer> headings = new EnumMap<>(Style.class);

  private Roles(Forest forest, Totals totals) {
    this.forest = forest;
    this.totals = totals;
  }

  static void decide(Forest forest, Totals totals) {
    Roles roles = new Roles(forest, totals);
    IssueRoots withIssues = new IssueRoots();
    for (Node root : forest.roots) {
      if (roles.part(root, !withIssues.isEmpty())) {
        withIssues.add(root);
      }
    }
    roles.joinAlike(withIssues);
    if (withIssues.isEmpty()) {
      roles.listed().forEach(withIssues::add);
    }
    roles.count();
    withIssues.nodes().stream().filter(root -> !root.is(HeadingRole.ISSUE)).forEach(roles::issues);
    if (withIssues.isEmpty()) {
      forest.roots.stream()
          .filter(root -> named(root) == null)
          .forEach(root -> mark(root, PartRole.OTHER));
      roles.singleIssue();
    }
  }

  /** 5.活动室挪作他用。已整改。 is an issue like the ones before it, although its words tell no lack. */
  private static boolean besideIssues(Node root, IssueRoots issues) {
    return issues.single()
        && issues.of(root.style) > 1
        && !issues.has(root)
        && root.items().isEmpty()
        && named(root) == null
        && root.conclusions.atHead(root.rest().strip()) != null;
  }

  /** A short notice may list its issues without any part: 反馈问题3个。1.学习不经常：… */
  private List<Node> listed() {
    Style style = forest.roots.isEmpty() ? null : forest.roots.get(0).style;
    List<Node> row = forest.roots.stream().filter(root -> root.style == style).toList();
    long lacking = row.stream().filter(this::lacks).count();
    boolean listed =
        row.size() > 1 && totals.issues().contains(row.size()) && lacking * 2 >= row.size();
    if (!listed || row.stream().anyMatch(root -> named(root) != null)) {
      return List.of();
    }
    row.forEach(root -> mark(root, PartRole.ISSUE_BY_ISSUE));
    row.forEach(root -> issue(root, HeadingReason.TOTAL_FITS));
    return row;
  }

  /** A chapter between chapters is one too, even where its wording alone would not show it. */
  private void joinAlike(IssueRoots withIssues) {
    boolean aspects =
        withIssues.nodes().stream().anyMatch(root -> root.heading.frame() == Frame.ASPECT);
    for (Node root : forest.roots) {
      if (besideIssues(root, withIssues)) {
        mark(root, PartRole.ISSUE_BY_ISSUE);
        issue(root, HeadingReason.LIKE_SIBLINGS);
        withIssues.add(root);
        continue;
      }
      boolean alike =
          aspects
              && root.heading.frame() == Frame.ASPECT
              && root.part != PartRole.ISSUE_BY_ISSUE
              && root.items().stream().anyMatch(this::lacks)
              && withIssues.nodes().get(0).style == root.style;
      if (alike) {
        mark(root, PartRole.ISSUE_BY_ISSUE);
        withIssues.add(root);
      }
    }
  }

  /** Names the part that the root is; whether it holds issues. */
  private boolean part(Node root, boolean begun) {
    PartRole named = named(root);
    if (named == PartRole.NEXT_STEPS) {
      name(root, PartRole.NEXT_STEPS, HeadingReason.NEXT_STEPS_WORDS);
      return false;
    }
    if (holdsIssues(root, named)) {
      mark(root, PartRole.ISSUE_BY_ISSUE);
      return true;
    }
    if (named == PartRole.ISSUE_BY_ISSUE) {
      name(root, named, HeadingReason.NO_ISSUES_BELOW);
    } else if (!begun) {
      name(root, PartRole.ORGANISATION, HeadingReason.BEFORE_ISSUES);
    } else {
      name(root, named == null ? PartRole.OTHER : named, HeadingReason.AFTER_ISSUES);
    }
    return false;
  }

  private static PartRole named(Node root) {
    if (root.heading.frame() == Frame.ISSUE || Evidence.of(root) == Evidence.STRONG) {
      return null;
    }
    boolean nextSteps = PartWords.beginsNextSteps(root.line.text());
    return root.style == Style.PART_WORDS && nextSteps
        ? PartRole.NEXT_STEPS
        : PartWords.named(root.words());
  }

  private void count() {
    for (Node node : forest.nodes) {
      if (node.part == PartRole.ISSUE_BY_ISSUE) {
        headings.merge(node.style, 1, Integer::sum);
      }
    }
  }

  private void issues(Node root) {
    boolean issue = Evidence.of(root) >= Evidence.CONCLUDED && root.style != Style.PART_WORDS;
    // 落实整改责任不力方面 is a chapter with issues, although it has the words of a part.
    boolean aspect = root.heading.frame() == Frame.ASPECT;
    boolean decided = (named(root) == null || issue || aspect) && resolve(root);
    if (!decided) {
      root.decide(HeadingRole.PART, HeadingReason.HOLDS_ISSUES);
      group(root);
    }
  }

  private static void name(Node root, PartRole part, HeadingReason reason) {
    mark(root, part);
    root.decide(HeadingRole.PART, reason);
  }

  private static void mark(Node node, PartRole part) {
    node.part = part;
    node.children.forEach(child -> mark(child, part));
  }

  private boolean holdsIssues(Node root, PartRole named) {
    long strong = strong(root);
    if (named == PartRole.ORGANISATION && root.heading.frame() != Frame.ASPECT) {
      return strong >= 2;
    }
    return strong >= 1 || weakly(root, named);
  }

  private static long strong(Node node) {
    long own = Evidence.of(node) >= Evidence.CONCLUDED && node.style != Style.PART_WORDS ? 1 : 0;
    return own + node.children.stream().mapToLong(Roles::strong).sum();
  }

  /** Where only wording speaks for issues, the part must be named, or the total must fit. */
  private boolean weakly(Node root, PartRole named) {
    List<Node> items = root.items();
    long weak = items.stream().filter(this::lacks).count();
    boolean most = items.size() >= 2 && weak * 2 > items.size();
    boolean deeper = items.stream().anyMatch(item -> weakly(item, named));
    boolean fits = items.size() >= 2 && totals.issues().contains(items.size());
    return named == PartRole.ISSUE_BY_ISSUE && (most || deeper || fits)
        || named == null && (most && root.heading.frame() == Frame.ASPECT);
  }

  private boolean lacks(Node node) {
    return Evidence.of(node) >= Evidence.WEAK;
  }

  /** Finds out whether the heading is an issue or a chapter; false where nothing speaks for it. */
  private boolean resolve(Node node) {
    List<Node> items = node.items();
    int evidence = Evidence.of(node);
    if (items.isEmpty()) {
      return evidence >= Evidence.CONCLUDED && issue(node, reason(node));
    }
    boolean aspect = node.heading.frame() == Frame.ASPECT;
    if (!aspect && closedByLast(items) && meansLevelOf(node, items.get(0))) {
      return issue(node, HeadingReason.TOTAL_FITS);
    }
    long own = items.stream().filter(item -> ownResult(item, items)).count();
    if (Evidence.announcesItems(node)) {
      return own * 2 > items.size()
          ? chapter(node, HeadingReason.RESULTS_BELOW)
          : issue(node, HeadingReason.MEASURES_AFTER_MARKER);
    }
    long strong = items.stream().filter(item -> likeIssue(item, items)).count();
    if (strong * 2 >= items.size()) {
      return chapter(node, HeadingReason.ISSUES_BELOW);
    }
    long weak = items.stream().filter(item -> weight(item, items) >= Evidence.WEAK).count();
    if (evidence >= Evidence.CONCLUDED) {
      node.twofold = weak == items.size() && weak > 1 && totals.issues().isEmpty();
      return weak * 2 > items.size() && meansLevelOf(items.get(0), node)
          ? chapter(node, HeadingReason.TOTAL_FITS)
          : issue(node, reason(node));
    }
    if (evidence <= Evidence.WEAK && closedTogether(items) && !meansLevelOf(items.get(0), node)) {
      node.twofold = totals.issues().isEmpty();
      return issue(node, HeadingReason.NAMES_SHORTCOMING);
    }
    if (weak * 2 > items.size() || meansLevelOf(items.get(0), node)) {
      return chapter(node, HeadingReason.SHORTCOMINGS_BELOW);
    }
    return evidence == Evidence.WEAK && issue(node, HeadingReason.NAMES_SHORTCOMING);
  }

  /** Whether the last of several items alone is concluded, which may close all of them. */
  private static boolean closedTogether(List<Node> items) {
    int last = items.size() - 1;
    return last > 0
        && Evidence.concluded(items.get(last))
        && items.subList(0, last).stream().noneMatch(Evidence::concluded)
        && items.stream().noneMatch(Evidence::marked);
  }

  /** Whether a result, if any, stands behind the last item alone: 1. … （1）… （2）… 整改结果：已完成. */
  private static boolean closedByLast(List<Node> items) {
    return items.subList(0, items.size() - 1).stream()
        .noneMatch(item -> Evidence.of(item) >= Evidence.CONCLUDED || holds(item));
  }

  /** Whether the stated total is the number of headings of the inner level, not of the outer. */
  private boolean meansLevelOf(Node inner, Node outer) {
    int below = headings.getOrDefault(inner.style, 0);
    int above = headings.getOrDefault(outer.style, 0);
    return below != above && totals.issues().contains(below) && !totals.issues().contains(above);
  }

  private static boolean ownResult(Node item, List<Node> items) {
    return Evidence.marked(item) || Evidence.concluded(item) && !closes(item, items);
  }

  private boolean likeIssue(Node item, List<Node> items) {
    return weight(item, items) >= Evidence.CONCLUDED || holds(item);
  }

  private static int weight(Node item, List<Node> items) {
    return closes(item, items) ? Evidence.wording(item) : Evidence.of(item);
  }

  /** A conclusion in the last item alone closes the whole list. */
  private static boolean closes(Node item, List<Node> items) {
    return Evidence.of(item) == Evidence.CONCLUDED
        && item == items.get(items.size() - 1)
        && items.stream()
            .noneMatch(other -> other != item && Evidence.of(other) >= Evidence.CONCLUDED);
  }

  private static boolean holds(Node node) {
    return node.items().stream()
        .anyMatch(item -> Evidence.of(item) >= Evidence.CONCLUDED || holds(item));
  }

  private static HeadingReason reason(Node node) {
    if (Evidence.marked(node)) {
      return HeadingReason.RESULT_MARKER;
    }
    return Evidence.of(node) == Evidence.CONCLUDED
        ? HeadingReason.CONCLUSION
        : HeadingReason.ISSUE_FRAME;
  }

  private boolean chapter(Node node, HeadingReason reason) {
    node.decide(HeadingRole.CHAPTER, reason);
    group(node);
    return true;
  }

  private void group(Node node) {
    List<Node> items = node.items();
    boolean alike = items.stream().anyMatch(this::lacks);
    List<Node> open = new ArrayList<>();
    for (Node item : items) {
      if (PartWords.named(item.words()) == PartRole.NEXT_STEPS
          && Evidence.of(item) < Evidence.STRONG) {
        item.decide(HeadingRole.OTHER, HeadingReason.NEXT_STEPS_WORDS);
      } else if (!resolve(item)) {
        open.add(item);
      }
    }
    boolean chapters = items.stream().anyMatch(item -> item.is(HeadingRole.CHAPTER));
    for (Node item : open) {
      if (chapters && item.heading.frame() == Frame.ASPECT && !item.items().isEmpty()) {
        item.decide(HeadingRole.CHAPTER, HeadingReason.LIKE_SIBLINGS);
        item.items().forEach(each -> issue(each, HeadingReason.LIKE_SIBLINGS));
      } else if (alike) {
        issue(item, HeadingReason.LIKE_SIBLINGS);
      }
    }
  }

  private boolean issue(Node node, HeadingReason reason) {
    node.decide(HeadingRole.ISSUE, reason);
    node.items().forEach(Roles::measure);
    return true;
  }

  private static void measure(Node node) {
    node.decide(HeadingRole.MEASURE, HeadingReason.UNDER_ISSUE);
    node.children.forEach(Roles::measure);
  }

  /** A notice about one issue may number its labels: 一、存在问题 二、整改措施 三、整改成效. */
  private void singleIssue() {
    List<Node> labels = forest.roots.stream().filter(root -> root.label != null).toList();
    boolean problem = labels.stream().anyMatch(Roles::tellsProblem);
    boolean result = labels.stream().anyMatch(root -> root.label.result());
    if (problem && result) {
      Node first = labels.stream().filter(Roles::tellsProblem).findFirst().orElseThrow();
      List<Node> others = labels.stream().filter(root -> root != first).toList();
      first.children.addAll(others);
      forest.roots.removeAll(others);
      others.forEach(root -> root.decide(HeadingRole.OTHER, HeadingReason.SINGLE_ISSUE));
      mark(first, PartRole.ISSUE_BY_ISSUE);
      first.decide(HeadingRole.ISSUE, HeadingReason.SINGLE_ISSUE);
    }
  }

  private static boolean tellsProblem(Node root) {
    return root.label.kind() == Label.Kind.PROBLEM || root.label.kind() == Label.Kind.GOAL;
  }
}
