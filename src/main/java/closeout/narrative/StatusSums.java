package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.wording.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Ties totals of issues, measures or complaints to the counts of their statuses. */
final class StatusSums implements Tie {

  private static final Set<Topic> TOPICS =
      EnumSet.of(Topic.ISSUES, Topic.MEASURES, Topic.COMPLAINTS, Topic.CLUES, Topic.CASES);
  private static final Phrase OPEN = Phrase.compile("主要|等[，、个项]|部分(?!整改|完成|办结|解决)");
  private static final Phrase REST = Phrase.compile("其余|另有|另|余下");
  private static final Phrase SUB = Phrase.compile("其中|含|包括|包含");

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> passage : figuring.passages()) {
      Map<Topic, Group> groups = new EnumMap<>(Topic.class);
      for (Mentioned figure : passage) {
        if (figure.topic() != null && TOPICS.contains(figure.topic()) && figure.claim()) {
          add(figure, groups, figuring, relations);
        }
      }
      groups.values().forEach(group -> group.close(figuring, relations));
    }
  }

  private static void add(
      Mentioned figure,
      Map<Topic, Group> groups,
      Figuring figuring,
      Consumer<? super Relation> relations) {
    if (figure.progress() == null) {
      Group before = groups.get(figure.topic());
      groups.put(figure.topic(), new Group(figure, before != null && before.pending(figure)));
      if (before != null) {
        before.close(figuring, relations);
      }
    } else if (groups.containsKey(figure.topic())) {
      groups.get(figure.topic()).add(figure);
    }
  }

  /** A total and the status counts behind it. */
  private static final class Group {

    private final Mentioned total;
    private final List<Mentioned> counts = new ArrayList<>();
    private final List<Mentioned> later = new ArrayList<>();

    /** Whether another total of the sentence waits for its statuses too. */
    private final boolean shared;

    Group(Mentioned total, boolean shared) {
      this.total = total;
      this.shared = shared;
    }

    boolean pending(Mentioned next) {
      return counts.isEmpty() && next.sentence().equals(total.sentence());
    }

    void add(Mentioned count) {
      boolean sub =
          !counts.isEmpty() && (SUB.matcher(count.before()).find() || count.depth() > depth());
      boolean rest = counts.isEmpty() && REST.matcher(count.before()).find();
      if (!sub && !rest && total.comparable(count) && !repeated(count)) {
        boolean sameSentence = counts.isEmpty() || counts.get(0).sentence() == count.sentence();
        (sameSentence ? counts : later).add(count);
      }
    }

    /** 剩余19个问题中 speaks of a count again. */
    private boolean repeated(Mentioned count) {
      return counts.stream()
          .anyMatch(
              other ->
                  other.value().equals(count.value())
                      && (other.progress() == count.progress()
                          || count.progress() == Progress.REMAINING));
    }

    private int depth() {
      return counts.get(counts.size() - 1).depth();
    }

    void close(Figuring figuring, Consumer<? super Relation> relations) {
      List<Mentioned> parts = reading(figuring);
      if (parts.isEmpty()) {
        return;
      }
      Mentioned last = parts.get(parts.size() - 1);
      boolean open = OPEN.matcher(figuring.text(total.to(), last.from())).find();
      relations.accept(figuring.parts(subject(), total, parts, parts.size() > 1 && !open));
    }

    /** The counts of the sentence; those of later ones too, where only all together agree. */
    private List<Mentioned> reading(Figuring figuring) {
      List<Mentioned> all = new ArrayList<>(counts);
      all.addAll(later);
      if (!later.isEmpty() && !figuring.agrees(total, counts) && figuring.agrees(total, all)) {
        return all;
      }
      List<Mentioned> upToRest = upToRest();
      if (upToRest.size() < counts.size() && figuring.agrees(total, upToRest)) {
        return upToRest;
      }
      // A status that is counted twice belongs to another total.
      boolean doubtful =
          counts.stream().map(Mentioned::progress).distinct().count() < counts.size();
      return (doubtful || shared) && !figuring.agrees(total, counts) ? List.of() : counts;
    }

    /** Without the statuses into which the rest is split: 未完成的4个中，正在整改3个. */
    private List<Mentioned> upToRest() {
      for (int i = 0; i < counts.size(); i++) {
        if (counts.get(i).progress() == Progress.REMAINING) {
          return counts.subList(0, i + 1);
        }
      }
      return counts;
    }

    private Subject subject() {
      return switch (total.topic()) {
        case ISSUES -> Subject.STATUSES;
        case MEASURES -> Subject.MEASURES;
        default -> Subject.PAIR;
      };
    }
  }
}
