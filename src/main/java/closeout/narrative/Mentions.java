package closeout.narrative;

import closeout.dossier.Fact;
import java.util.List;
import java.util.function.Consumer;

/** Observes everything noteworthy that is no figure. */
final class Mentions implements Observer {

  private final List<Spotter> spotters;

  private Mentions(List<Spotter> spotters) {
    this.spotters = spotters;
  }

  static Mentions inReports() {
    return new Mentions(
        List.of(
            new ContinuingWork(),
            new ReasonsAndNextSteps(),
            new Reopenings(),
            new DatesInText(),
            new FirstResponsible(),
            new DeniedRecoveries(),
            new Regulations(),
            new DocumentNumbers(),
            new Accountability(),
            new FundsMentions(),
            new Placeholders(),
            new DraftingResidue(),
            new Watermarks(),
            new RepeatedLines(),
            new DemoValues(),
            new SecrecyMarkings(),
            new CasesUnderWay(),
            new NumberTokens(),
            new OtherIdentifiers(),
            new HomeAddresses(),
            new SanctionedNames(),
            new NamesByPost(),
            new Minors(),
            new SensitiveAttributes(),
            new Reporters(),
            new PersonalContacts(),
            new UnpairedBrackets(),
            new RepeatedWords(),
            new UnfinishedParagraphs(),
            new InspectionTerms(),
            new MisquotedTerms(),
            new NameVariants(),
            new SupersededBasis(),
            new ImpossibleQuantities(),
            new ImplausibleAmounts()));
  }

  static Mentions inCells() {
    return new Mentions(
        List.of(
            new ContinuingWork(),
            new ReasonsAndNextSteps(),
            new Reopenings(),
            new MaterialMatters(),
            new DatesInText(),
            new Placeholders(),
            new DraftingResidue(),
            new DemoValues(),
            new NumberTokens()));
  }

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    Scan scan = new Scan(reading, facts);
    spotters.forEach(spotter -> spotter.spot(scan));
  }
}
