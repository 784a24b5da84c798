package closeout.narrative;

import closeout.dossier.DateInterval;
import closeout.dossier.ReportedFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells apart several counts of one status in one paragraph: those of an earlier day, and those
 * that share the status out (提前完成5个、如期完成7个). None of them speaks for the whole.
 */
final class Versions {

  private static final int LONGEST = 16;

  private Versions() {}

  static List<Mentioned> part(List<Mentioned> figures) {
    Map<List<Object>, List<Mentioned>> alike = new HashMap<>();
    for (Mentioned figure : figures) {
      if (counts(figure)) {
        alike.computeIfAbsent(key(figure), key -> new ArrayList<>()).add(figure);
      }
    }
    List<Mentioned> parted = new ArrayList<>();
    for (Mentioned figure : figures) {
      List<Mentioned> others = counts(figure) ? alike.get(key(figure)) : List.of();
      boolean partial = earlier(figure, others) || shared(figure, others);
      parted.add(partial ? figure.with(scoped(figure)) : figure);
    }
    return parted;
  }

  private static boolean counts(Mentioned figure) {
    return figure.progress() != null
        && figure.claim()
        && figure.headline()
        && figure.topic() != null
        && figure.figure().scope() == null;
  }

  private static List<Object> key(Mentioned figure) {
    return List.of(figure.sentence().passage(), figure.figure().metric());
  }

  private static boolean earlier(Mentioned figure, List<Mentioned> others) {
    LocalDate own = day(figure);
    return own != null
        && others.stream()
            .map(Versions::day)
            .filter(Objects::nonNull)
            .anyMatch(day -> day.isAfter(own));
  }

  private static LocalDate day(Mentioned figure) {
    DateInterval asOf = figure.figure().asOf();
    return asOf == null ? null : asOf.last();
  }

  /** Whether the sentence counts the status again with another number up to the same day. */
  private static boolean shared(Mentioned figure, List<Mentioned> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.sentence() == figure.sentence()
                    && Objects.equals(day(other), day(figure))
                    && !other.value().equals(figure.value()));
  }

  private static ReportedFigure scoped(Mentioned mentioned) {
    ReportedFigure figure = mentioned.figure();
    String before = mentioned.before();
    String words = before.substring(Math.max(0, before.length() - LONGEST));
    return new ReportedFigure(
        figure.at(),
        figure.origin(),
        figure.metric(),
        figure.value(),
        figure.noun(),
        figure.unitName(),
        figure.unitClass(),
        words.isBlank() ? figure.at().quote() : words,
        figure.asOf(),
        figure.place(),
        figure.use(),
        figure.clause(),
        figure.forIssue());
  }
}
