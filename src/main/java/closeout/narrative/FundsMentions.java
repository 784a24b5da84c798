package closeout.narrative;

import closeout.dossier.Funds;
import closeout.dossier.FundsKind;
import closeout.dossier.UnitClass;
import closeout.wording.Phrase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds amounts of money with what is said of them: involved, recovered, remaining. */
final class FundsMentions implements Spotter {

  private static final Map<String, FundsKind> KINDS =
      WordFile.rows("funds-verbs.csv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> FundsKind.valueOf(row[0])));
  private static final Lexicon VERBS = new Lexicon(KINDS.keySet());
  private static final List<FundsKind> WEIGHT =
      List.of(FundsKind.REMAINING, FundsKind.RECOVERED, FundsKind.INVOLVED);
  private static final Phrase WIDER = Phrase.compile("利息|罚款|罚没|滞纳金|以前年度|历年|违约金");

  /** Dues that are collected in the ordinary course, and what is only planned. */
  private static final Phrase ORDINARY =
      Phrase.compile("党费|会费|水费|电费|物业费|保费|税|拟|计划|预计|将|应(?=追|清|退|收)|目标|力争");

  private static final int REACH = 30;

  @Override
  public void spot(Scan scan) {
    for (Passage passage : scan.passagesOutside(Zone.CHROME, Zone.TITLE, Zone.CONTACT)) {
      for (Numeral numeral : scan.numerals(passage.from(), passage.to())) {
        if (numeral.unitClass() == UnitClass.MONEY) {
          spot(scan, passage, numeral);
        }
      }
    }
  }

  private static void spot(Scan scan, Passage passage, Numeral amount) {
    String text = scan.text();
    Span clause = scan.segments().clause(amount.from());
    int from = Math.max(clause.from(), amount.from() - REACH);
    from = Math.max(from, behindNumberBefore(scan, clause, amount));
    Span verb = strongest(text, VERBS.find(text, from, amount.from()));
    if (verb == null) {
      int to = Math.min(clause.to(), amount.to() + REACH);
      verb =
          strongest(
              text, VERBS.find(text, amount.to(), Math.min(to, nextNumber(scan, clause, amount))));
    }
    String words = scan.segments().words(amount.from(), amount.to());
    FundsKind kind = verb == null ? FundsKind.OTHER : KINDS.get(verb.in(text));
    if (kind == FundsKind.RECOVERED && ORDINARY.matcher(words).find()) {
      kind = FundsKind.OTHER;
    }
    scan.add(
        new Funds(
            scan.at(amount.from(), amount.to()),
            scan.origin(),
            passage.forIssue(),
            scan.segments().sentence(amount.from()).from(),
            kind,
            verb == null ? "" : verb.in(text),
            amount.value(),
            !WIDER.matcher(words).find() && amount.understood(),
            Scan.place(passage),
            words));
  }

  /** A verb belongs to the amount that follows it next. */
  private static int behindNumberBefore(Scan scan, Span clause, Numeral amount) {
    List<Numeral> before = scan.numerals(clause.from(), amount.from());
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).unitClass() == UnitClass.MONEY) {
        return before.get(i).to();
      }
    }
    return clause.from();
  }

  private static int nextNumber(Scan scan, Span clause, Numeral amount) {
    return scan.numerals(amount.to(), clause.to()).stream()
        .filter(numeral -> numeral.unitClass() == UnitClass.MONEY)
        .mapToInt(Numeral::from)
        .findFirst()
        .orElse(clause.to());
  }

  private static Span strongest(String text, List<Span> verbs) {
    for (FundsKind kind : WEIGHT) {
      for (Span verb : verbs) {
        if (KINDS.get(verb.in(text)) == kind) {
          return verb;
        }
      }
    }
    return null;
  }
}
