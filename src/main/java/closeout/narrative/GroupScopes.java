package closeout.narrative;

import closeout.dossier.Quantity;
import closeout.dossier.ReportedFigure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives figures the scope that only their neighbours tell: of several totals in one sentence each
 * speaks of its own part, and a status count speaks of what the total before it speaks of.
 */
final class GroupScopes {

  private static final int LONGEST = 20;
  private static final int REACH = 200;

  private final Reading reading;
  private final Map<List<Object>, Integer> inSentence = new HashMap<>();
  private final Map<List<Object>, Integer> unscoped = new HashMap<>();
  private final Map<String, Quantity> told = new HashMap<>();
  private final Set<Quantity> totals;
  private final Set<Quantity> derived;
  private final Map<Topic, String> current = new EnumMap<>(Topic.class);

  private GroupScopes(Reading reading, List<Mentioned> figures) {
    this.reading = reading;
    List<Mentioned> issues =
        figures.stream()
            .filter(figure -> figure.figure().metric().equals("issues_total"))
            .filter(figure -> figure.claim() && figure.headline())
            .toList();
    this.totals =
        issues.stream()
            .filter(figure -> figure.figure().scope() == null && !task(figure))
            .map(Mentioned::value)
            .collect(Collectors.toSet());
    for (Mentioned figure : figures) {
      if (whole(figure)) {
        inSentence.merge(key(figure), 1, Integer::sum);
        unscoped.merge(key(figure), figure.figure().scope() == null ? 1 : 0, Integer::sum);
      }
    }
    this.derived =
        issues.stream()
            .filter(figure -> Scopes.derived(figure.before()))
            .map(Mentioned::value)
            .collect(Collectors.toSet());
  }

  static List<Mentioned> assign(Reading reading, List<Mentioned> figures) {
    GroupScopes scopes = new GroupScopes(reading, figures);
    List<Mentioned> assigned = new ArrayList<>();
    Passage passage = null;
    for (Mentioned figure : figures) {
      if (figure.sentence().passage() != passage) {
        scopes.current.clear();
        passage = figure.sentence().passage();
      }
      assigned.add(scopes.assign(figure));
    }
    return assigned;
  }

  private static boolean task(Mentioned figure) {
    return figure.noun().endsWith("任务");
  }

  /**
   * Tasks are another count than the issues that they were made from; a breakdown speaks of the
   * whole where nothing else does.
   */
  private String ofTotal(Mentioned figure) {
    String scope = figure.figure().scope();
    if (scope == null && task(figure) && !totals.isEmpty() && !totals.contains(figure.value())) {
      return figure.noun();
    }
    boolean only = totals.isEmpty() && derived.size() == 1;
    return only && Scopes.derived(figure.before()) ? null : scope;
  }

  private static boolean whole(Mentioned figure) {
    return figure.total() && figure.figure().metric().endsWith("_total");
  }

  private static List<Object> key(Mentioned figure) {
    return List.of(figure.sentence(), figure.figure().metric());
  }

  private Mentioned assign(Mentioned figure) {
    if (figure.topic() == null || figure.topic() == Topic.REGULATIONS) {
      return figure;
    }
    String scope = figure.figure().scope();
    if (whole(figure)) {
      scope = ofTotal(figure);
      if (scope == null && oneOfSeveral(figure)) {
        scope = segment(figure);
      }
      if (scope == null) {
        told.putIfAbsent(figure.figure().metric(), figure.value());
      }
      current.put(figure.topic(), scope == null ? "" : scope);
    } else if (scope == null && current.containsKey(figure.topic())) {
      String inherited = current.get(figure.topic());
      scope = inherited.isEmpty() ? null : inherited;
    }
    return figure.with(in(figure.figure(), scope));
  }

  /** Whether its sentence has such a total for each part, or the whole was told before it. */
  private boolean oneOfSeveral(Mentioned figure) {
    Quantity before = told.get(figure.figure().metric());
    boolean alone = inSentence.get(key(figure)) == 1;
    boolean only = unscoped.getOrDefault(key(figure), 0) == 1;
    return !alone && (!only || before != null && !before.equals(figure.value()));
  }

  /** What the part of the sentence begins with. */
  private String segment(Mentioned figure) {
    String text = reading.text().value();
    int from = figure.from();
    while (from > Math.max(figure.sentence().from(), figure.from() - REACH)
        && text.charAt(from - 1) != '；') {
      from--;
    }
    String words = text.substring(from, Math.min(from + LONGEST, figure.from()));
    return words.isBlank() ? text.substring(figure.from(), figure.to()) : words;
  }

  private static ReportedFigure in(ReportedFigure figure, String scope) {
    return new ReportedFigure(
        figure.at(),
        figure.origin(),
        figure.metric(),
        figure.value(),
        figure.noun(),
        figure.unitName(),
        figure.unitClass(),
        scope,
        figure.asOf(),
        figure.place(),
        figure.use(),
        figure.clause(),
        figure.forIssue());
  }
}
