package closeout.narrative;

import closeout.dossier.ReportedFigure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives figures the scope that only their neighbours tell: of several totals in one sentence each
 * speaks of its own part, and a status count speaks of what the total before it speaks of.
 */
final class GroupScopes {

  private static final int LONGEST = 20;

  private final Reading reading;
  private final Map<Topic, String> current = new EnumMap<>(Topic.class);

  private GroupScopes(Reading reading) {
    this.reading = reading;
  }

  static List<Mentioned> assign(Reading reading, List<Mentioned> figures) {
    Map<List<Object>, Integer> totals = new HashMap<>();
    figures.stream()
        .filter(GroupScopes::whole)
        .forEach(figure -> totals.merge(key(figure), 1, Integer::sum));
    GroupScopes scopes = new GroupScopes(reading);
    List<Mentioned> assigned = new ArrayList<>();
    Passage passage = null;
    for (Mentioned figure : figures) {
      if (figure.sentence().passage() != passage) {
        scopes.current.clear();
        passage = figure.sentence().passage();
      }
      assigned.add(scopes.assign(figure, totals.getOrDefault(key(figure), 0) > 1));
    }
    return assigned;
  }

  private static boolean whole(Mentioned figure) {
    return figure.total() && figure.figure().metric().endsWith("_total");
  }

  private static List<Object> key(Mentioned figure) {
    return List.of(figure.sentence(), figure.figure().metric());
  }

  private Mentioned assign(Mentioned figure, boolean severalTotals) {
    if (figure.topic() == null || figure.topic() == Topic.REGULATIONS) {
      return figure;
    }
    String scope = figure.figure().scope();
    if (whole(figure)) {
      if (scope == null && severalTotals) {
        scope = segment(figure);
      }
      current.put(figure.topic(), scope == null ? "" : scope);
    } else if (scope == null && current.containsKey(figure.topic())) {
      String inherited = current.get(figure.topic());
      scope = inherited.isEmpty() ? null : inherited;
    }
    return figure.with(in(figure.figure(), scope));
  }

  /** What the part of the sentence begins with. */
  private String segment(Mentioned figure) {
    String text = reading.text().value();
    int from = figure.from();
    while (from > figure.sentence().from() && text.charAt(from - 1) != '；') {
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
