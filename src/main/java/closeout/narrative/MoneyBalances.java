package closeout.narrative;

import closeout.dossier.PartsOfWhole.Subject;
import closeout.dossier.Relation;
import closeout.dossier.UnitClass;
import java.util.List;
import java.util.function.Consumer;

/** Ties the amount involved to what was recovered and what remains of it, where all are stated. */
final class MoneyBalances implements Tie {

  @Override
  public void tie(Figuring figuring, Consumer<? super Relation> relations) {
    for (List<Mentioned> sentence : figuring.sentences()) {
      Mentioned involved = only(sentence, "funds_involved");
      Mentioned recovered = only(sentence, "funds_recovered");
      Mentioned remaining = only(sentence, "funds_remaining");
      if (involved != null
          && recovered != null
          && remaining != null
          && involved.from() < recovered.from()
          && recovered.from() < remaining.from()
          && (alone(sentence) || figuring.agrees(involved, List.of(recovered, remaining)))) {
        relations.accept(
            figuring.parts(Subject.MONEY, involved, List.of(recovered, remaining), true));
      }
    }
  }

  /** Whether no fourth amount could be one of the three that the text means. */
  private static boolean alone(List<Mentioned> sentence) {
    return sentence.stream().filter(figure -> figure.unitClass() == UnitClass.MONEY).count() == 3;
  }

  private static Mentioned only(List<Mentioned> sentence, String metric) {
    List<Mentioned> found =
        sentence.stream()
            .filter(figure -> figure.unitClass() == UnitClass.MONEY && figure.claim())
            .filter(figure -> figure.figure().metric().equals(metric))
            .filter(figure -> !figure.before().contains("其中"))
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }
}
