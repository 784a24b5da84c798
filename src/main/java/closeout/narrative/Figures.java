package closeout.narrative;

import closeout.dossier.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Observes the figures of a report and the statements that tie them together. */
final class Figures implements Observer {

  private static final List<Tie> TIES =
      List.of(
          new StatusSums(),
          new PersonSums(),
          new MoneyBalances(),
          new CategorySums(),
          new RegulationSums(),
          new Remainders(),
          new Subsets(),
          new SumsBehind(),
          new RoundSums(),
          new Pairs(),
          new PairedLists(),
          new StatusShares(),
          new Shares(),
          new Changes(),
          new Durations(),
          new Breakdowns(),
          new ListLengths(),
          new Restatements());

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    List<Mentioned> figures = FigureReader.read(reading);
    figures.forEach(mentioned -> facts.accept(mentioned.figure()));
    Figuring figuring = new Figuring(reading, figures);
    Set<Object> known = new HashSet<>();
    for (Tie tie : TIES) {
      tie.tie(
          figuring,
          relation -> {
            // Two ties may see one statement; it is told once, by the more special of them.
            if (known.add(List.of(relation.getClass(), relation.figures()))) {
              facts.accept(relation);
            }
          });
    }
  }
}
