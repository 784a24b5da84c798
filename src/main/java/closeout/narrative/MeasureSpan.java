package closeout.narrative;

import closeout.dossier.HeadingRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where one measure of an issue stands.
 *
 * @param number as printed, or null where it is not numbered
 * @param from first character in the normalised text
 * @param to the character behind the last
 */
record MeasureSpan(String number, int from, int to, String words) {

  /** One for each numbered measure; an unnumbered paragraph counts as one, no result as none. */
  static List<MeasureSpan> of(Node issue, Block block, Concluding.Stated stated) {
    List<Node> numbered = numbered(issue);
    if (!numbered.isEmpty()) {
      return numbered.stream().flatMap(node -> of(node).stream()).toList();
    }
    List<Fragment> results = results(block);
    List<MeasureSpan> listed = listed(results);
    if (!listed.isEmpty()) {
      return listed;
    }
    return results.stream()
        .filter(fragment -> Sentences.han(Concluding.without(fragment, stated)) >= 2)
        .map(
            fragment ->
                new MeasureSpan(null, fragment.from(), fragment.to(), fragment.text().strip()))
        .toList();
  }

  /** The plan counts where there is one; what was done under it is no second measure. */
  private static List<Node> numbered(Node issue) {
    List<Node> planned = new ArrayList<>();
    List<Node> done = new ArrayList<>();
    for (Node child : issue.children) {
      if (child.label == null && child.is(HeadingRole.MEASURE)) {
        (child.under == Label.Kind.MEASURES ? planned : done).add(child);
      } else if (child.label != null && child.label.result()) {
        (child.label.kind() == Label.Kind.MEASURES ? planned : done).addAll(child.items());
      }
    }
    return planned.isEmpty() ? done : planned;
  }

  /** The line of a numbered measure may go on with the next ones: ①…；②…. */
  private static List<MeasureSpan> of(Node node) {
    String text = node.line.text();
    List<Enumerators.Item> items = Enumerators.sameForm(text);
    if (node.ordinal != null && items.size() > 1 && items.get(0).number() == node.number()) {
      return items.stream().map(item -> of(node.line, item)).toList();
    }
    String words = text.substring(node.start());
    String number = node.ordinal == null ? null : node.ordinal.printed();
    return List.of(new MeasureSpan(number, node.line.from(), node.line.to(), words));
  }

  private static MeasureSpan of(Line line, Enumerators.Item item) {
    String words = line.text().substring(item.from(), item.to());
    return new MeasureSpan(
        item.printed(), line.from() + item.from(), line.from() + item.to(), words);
  }

  private static List<Fragment> results(Block block) {
    List<Fragment> all =
        block.fragments().stream().filter(fragment -> fragment.zone() == Zone.RESULT).toList();
    List<Fragment> planned =
        all.stream().filter(fragment -> fragment.label() == Label.Kind.MEASURES).toList();
    return planned.isEmpty()
        ? all.stream().filter(fragment -> fragment.label() != Label.Kind.NEXT_STEP).toList()
        : planned;
  }

  /** The items of the lists in the fragments; a list may go on from paragraph to paragraph. */
  private static List<MeasureSpan> listed(List<Fragment> results) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Fragment fragment : results) {
      starts.add(text.length());
      text.append(fragment.text()).append('\n');
    }
    List<MeasureSpan> spans = new ArrayList<>();
    for (Enumerators.Item item : Enumerators.items(text.toString())) {
      spans.add(span(item, text, starts, results));
    }
    return spans;
  }

  private static MeasureSpan span(
      Enumerators.Item item, StringBuilder text, List<Integer> starts, List<Fragment> results) {
    int found = Collections.binarySearch(starts, item.from());
    int index = found >= 0 ? found : -found - 2;
    Fragment fragment = results.get(index);
    int from = fragment.from() + item.from() - starts.get(index);
    int length = Math.min(item.to() - item.from(), fragment.to() - from);
    String words = text.substring(item.from(), item.from() + length).strip();
    return new MeasureSpan(item.printed(), from, from + Math.max(1, length), words);
  }
}
