package closeout.narrative;

import closeout.dossier.Fact;
import java.util.List;
import java.util.function.Consumer;

/** Observes the figures of a report and the statements that tie them together. */
final class Figures implements Observer {

  private static final List<Tie> TIES =
      List.of(
          new StatusSums(),
          new Remainders(),
          new Subsets(),
          new SumsBehind(),
          new Pairs(),
          new PairedLists(),
          new Shares(),
          new Changes(),
          new Durations());

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    List<Mentioned> figures = FigureReader.read(reading);
    figures.forEach(mentioned -> facts.accept(mentioned.figure()));
    Figuring figuring = new Figuring(reading, figures);
    TIES.forEach(tie -> tie.tie(figuring, facts));
  }
}
