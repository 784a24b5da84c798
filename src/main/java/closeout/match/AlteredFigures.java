package closeout.match;

import closeout.dossier.AlteredFigure;
import closeout.dossier.Fact;
import closeout.dossier.IssueMatch;
import closeout.dossier.Origin;
import closeout.wording.CountedNouns;
import closeout.wording.CountedNouns.Counted;
import java.util.ArrayList;
import java.util.List;

/** Finds figures that an issue's text had in the earlier submission and has otherwise now. */
final class AlteredFigures {

  private AlteredFigures() {}

  static List<Fact> of(List<IssueMatch> matches) {
    List<Fact> altered = new ArrayList<>();
    for (IssueMatch match : matches) {
      if (match.qualified() && match.right().origin() == Origin.PREVIOUS) {
        altered.addAll(of(match));
      }
    }
    return altered;
  }

  /** A figure is another one only where neither text has both. */
  private static List<AlteredFigure> of(IssueMatch match) {
    List<Counted> now = CountedNouns.in(match.left().text());
    List<Counted> before = CountedNouns.in(match.right().text());
    List<AlteredFigure> altered = new ArrayList<>();
    for (Counted old : before) {
      if (now.stream().noneMatch(figure -> same(figure, old))) {
        now.stream()
            .filter(figure -> figure.sameNoun(old))
            .filter(figure -> before.stream().noneMatch(other -> same(figure, other)))
            .findFirst()
            .ifPresent(
                figure ->
                    altered.add(new AlteredFigure(match.left(), old.words(), figure.words())));
      }
    }
    return altered;
  }

  private static boolean same(Counted one, Counted other) {
    return one.unit().equals(other.unit()) && one.value().compareTo(other.value()) == 0;
  }
}
