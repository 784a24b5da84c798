package closeout.narrative;

import closeout.dossier.Fact;
import closeout.wording.Wording;
import java.util.List;
import java.util.function.Consumer;

/** Observes everything noteworthy that is no figure. */
final class Mentions implements Observer {

  private final List<Spotter> spotters;
  private final Lexicon notNames;

  private Mentions(Wording wording, List<Spotter> spotters) {
    this.spotters = spotters;
    this.notNames = new Lexicon(wording.words("not-a-name"));
  }

  static Mentions inReports(Wording wording) {
    return new Mentions(
        wording,
        List.of(
            new ContinuingWork(),
            new ReasonsAndNextSteps(wording.statuses()),
            new Reopenings(new Lexicon(wording.words("reopening"))),
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
            new RepeatedLines(wording.statuses()),
            new DemoValues(),
            new SecrecyMarkings(),
            new CasesUnderWay(),
            new NumberTokens(),
            new OtherIdentifiers(),
            new HomeAddresses(),
            new SanctionedNames(new Lexicon(wording.words("sanction-word"))),
            new NamesByPost(),
            new Minors(),
            new SensitiveAttributes(new Lexicon(wording.words("sensitive-attribute"))),
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

  static Mentions inCells(Wording wording) {
    return new Mentions(
        wording,
        List.of(
            new ContinuingWork(),
            new ReasonsAndNextSteps(wording.statuses()),
            new Reopenings(new Lexicon(wording.words("reopening"))),
            new MaterialMatters(new Lexicon(wording.words("material-matter"))),
            new DatesInText(),
            new Placeholders(),
            new DraftingResidue(),
            new DemoValues(),
            new NumberTokens()));
  }

  @Override
  public void observe(Reading reading, Consumer<? super Fact> facts) {
    Scan scan = new Scan(reading, notNames, facts);
    spotters.forEach(spotter -> spotter.spot(scan));
  }
}
