package closeout.narrative;

import closeout.dossier.Closure;
import closeout.dossier.Completion;
import closeout.dossier.Deadline;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.IssueType;
import closeout.dossier.Location;
import closeout.dossier.Measure;
import closeout.dossier.Origin;
import closeout.dossier.Responsibility;
import closeout.dossier.Statement;
import closeout.dossier.StatementKind;
import closeout.dossier.Status;
import closeout.narrative.Concluding.Stated;
import closeout.wording.Deadlines;
import closeout.wording.MeasureClasses;
import closeout.wording.Statuses;
import closeout.wording.VaguePhrases;
import java.util.List;
import java.util.function.Consumer;

/** Writes down each leaf issue with its measures and its conclusion. */
final class Issues {

  private final NormalText text;
  private final Origin origin;
  private final boolean certain;
  private final Integer year;
  private final VaguePhrases vague;
  private final Consumer<? super Fact> facts;

  Issues(
      NormalText text,
      Origin origin,
      boolean certain,
      Integer year,
      VaguePhrases vague,
      Consumer<? super Fact> facts) {
    this.text = text;
    this.origin = origin;
    this.certain = certain;
    this.year = year;
    this.vague = vague;
    this.facts = facts;
  }

  void write(Node node, Block block) {
    Stated stated = Concluding.of(node, block);
    List<MeasureSpan> measures = MeasureSpan.of(node, block, stated);
    facts.accept(issue(node, block, stated, measures.size()));
    int index = 0;
    for (MeasureSpan measure : measures) {
      facts.accept(measure(node.key + "-" + ++index, node, measure));
    }
    if (stated.status() != Status.UNSTATED) {
      facts.accept(conclusion(node, stated));
    }
  }

  private Issue issue(Node node, Block block, Stated stated, int measures) {
    String problem = block.text(Zone.PROBLEM);
    // 一、整改任务 heads the task and does not name it.
    boolean unnamed = node.label != null && node.label.words().equals(node.heading.title());
    String title = unnamed ? "" : node.heading.title();
    Location at = text.at(node.line.from(), Math.max(node.line.from() + 1, block.problemEnd()));
    return new Issue(
        at,
        origin,
        node.key,
        Paths.number(node),
        aspect(node),
        null,
        text.once(title.isEmpty() ? problem : title),
        text.once(problem.isEmpty() ? title : problem),
        responsibility(block),
        type(block),
        deadline(block),
        stated.status(),
        stated.words(),
        Completion.NONE,
        Closure.NONE,
        null,
        Concluding.withoutConclusion(block, stated),
        measures,
        measures,
        certain,
        false);
  }

  private static String aspect(Node node) {
    for (Node above = node.parent; above != null; above = above.parent) {
      if (above.is(closeout.dossier.HeadingRole.CHAPTER)) {
        return above.heading.title();
      }
    }
    return null;
  }

  private static Responsibility responsibility(Block block) {
    String leader = null;
    String department = null;
    String person = null;
    for (Fragment fragment : block.fragments()) {
      if (fragment.label() == Label.Kind.RESPONSIBLE && fragment.zone() == Zone.OTHER) {
        String value = trimmed(fragment.text());
        String words = fragment.words();
        if (words.contains("领导")) {
          leader = leader == null ? value : leader;
        } else if (words.endsWith("人") || words.endsWith("人员")) {
          person = person == null ? value : person;
        } else if (!words.startsWith("配合") && !words.startsWith("督导")) {
          department = department == null ? value : department;
        }
      }
    }
    boolean none = leader == null && department == null && person == null;
    return none ? Responsibility.NONE : new Responsibility(leader, department, person);
  }

  private static IssueType type(Block block) {
    String value = block.value(Label.Kind.TYPE);
    return value == null ? null : Statuses.typeOf(value);
  }

  private Deadline deadline(Block block) {
    String value = block.value(Label.Kind.DEADLINE);
    return value == null ? null : Deadlines.read(trimmed(value), year);
  }

  private static String trimmed(String value) {
    String plain = value.strip();
    return plain.endsWith("。") || plain.endsWith("；")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  private Measure measure(String key, Node node, MeasureSpan span) {
    return new Measure(
        text.at(span.from(), span.to()),
        origin,
        key,
        node.key,
        Paths.number(node),
        span.number(),
        text.once(span.words()),
        null,
        Status.UNSTATED,
        null,
        1,
        MeasureClasses.of(span.words()),
        vague.fill(span.words()));
  }

  private Statement conclusion(Node node, Stated stated) {
    return new Statement(
        text.at(stated.from(), stated.to()),
        origin,
        StatementKind.CONCLUSION,
        text.value().substring(stated.from(), stated.to()),
        List.of(),
        null,
        stated.words().contains("长期坚持"),
        node.key);
  }
}
