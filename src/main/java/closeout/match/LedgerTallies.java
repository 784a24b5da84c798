package closeout.match;

import closeout.dossier.AccountabilityAction;
import closeout.dossier.Concept;
import closeout.dossier.Content;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.FigurePlace;
import closeout.dossier.Funds;
import closeout.dossier.FundsKind;
import closeout.dossier.LedgerTally;
import closeout.dossier.Origin;
import closeout.dossier.Quantity;
import closeout.dossier.UnitClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets the persons and amounts of a report's summary beside the sums of the ledger's columns, where
 * every cell of a column could be read.
 */
final class LedgerTallies {

  private final Dossier dossier;
  private final List<Fact> tallies = new ArrayList<>();

  private LedgerTallies(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Fact> of(Dossier dossier) {
    LedgerTallies tallies = new LedgerTallies(dossier);
    tallies.persons();
    tallies.funds();
    return tallies.tallies;
  }

  private void persons() {
    List<AccountabilityAction> listed = ledger(AccountabilityAction.class, Concept.ACCOUNTABILITY);
    Set<String> told = new HashSet<>();
    for (AccountabilityAction stated : dossier.facts(AccountabilityAction.class)) {
      boolean summary =
          stated.origin() == Origin.REPORT
              && stated.place() == FigurePlace.HEADLINE
              && stated.sanctionKind() != null
              && stated.count() != null;
      List<AccountabilityAction> same =
          listed.stream()
              .filter(action -> action.sanctionKind() == stated.sanctionKind())
              .filter(action -> action.unitClass() == stated.unitClass())
              .filter(action -> action.count() != null)
              .toList();
      if (summary && !same.isEmpty() && told.add(stated.sanction())) {
        Quantity sum = Quantity.sum(same.stream().map(AccountabilityAction::count).toList());
        add(stated, stated.term(), stated.count(), stated.unitClass(), sum, same);
      }
    }
  }

  private void funds() {
    List<Funds> listed = ledger(Funds.class, Concept.AMOUNT);
    Set<FundsKind> told = new HashSet<>();
    for (Funds stated : dossier.facts(Funds.class)) {
      boolean summary =
          stated.origin() == Origin.REPORT
              && stated.place() == FigurePlace.HEADLINE
              && stated.kind() != FundsKind.OTHER
              && stated.certain();
      List<Funds> same = listed.stream().filter(funds -> funds.kind() == stated.kind()).toList();
      if (summary && !same.isEmpty() && told.add(stated.kind())) {
        Quantity sum = Quantity.sum(same.stream().map(Funds::amount).toList());
        add(stated, stated.term(), stated.amount(), UnitClass.MONEY, sum, same);
      }
    }
  }

  private void add(
      Fact stated,
      String term,
      Quantity value,
      UnitClass unitClass,
      Quantity sum,
      List<? extends Fact> rows) {
    tallies.add(new LedgerTally(stated, term, value, unitClass, sum, List.copyOf(rows)));
  }

  /** What the column says, or nothing where a cell of it could not be read. */
  private <T extends Fact> List<T> ledger(Class<T> type, Concept column) {
    List<T> read =
        dossier.facts(type).stream().filter(fact -> fact.origin() == Origin.LEDGER).toList();
    boolean all =
        dossier.facts(Field.class).stream()
            .filter(field -> field.origin() == Origin.LEDGER && field.concept() == column)
            .filter(field -> field.kind() == Content.TEXT && !none(field.text()))
            .allMatch(field -> read.stream().anyMatch(fact -> fact.at().equals(field.at())));
    return all ? read : List.of();
  }

  /** 0, 0人, 0元 say that there is nothing to add. */
  private static boolean none(String text) {
    return text.strip().startsWith("0") && text.strip().length() < 4;
  }
}
