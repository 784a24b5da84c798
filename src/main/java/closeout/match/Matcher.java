package closeout.match;

import closeout.dossier.DateMention;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.IssueMatch;
import closeout.dossier.Measure;
import closeout.dossier.Origin;
import closeout.dossier.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the issues of a dossier's sources with each other: report with ledger, present with
 * previous, ledger rows with one another.
 */
public final class Matcher {

  private Matcher() {}

  /** The matches, resemblances and breaks in numbering of a dossier. */
  public static List<Fact> match(Dossier dossier) {
    List<Issue> report = issues(dossier, Origin.REPORT);
    List<Issue> ledger = issues(dossier, Origin.LEDGER);
    List<Issue> previous = issues(dossier, Origin.PREVIOUS);
    List<Fact> facts = new ArrayList<>(IssueMatcher.match(report, ledger));
    List<IssueMatch> kept = IssueMatcher.match(ledger.isEmpty() ? report : ledger, previous);
    facts.addAll(kept);
    facts.addAll(AlteredFigures.of(kept));
    facts.addAll(DeadlineShifts.of(kept, dossier.facts(Measure.class)));
    for (List<Issue> body : IssueNumbers.bodies(ledger)) {
      List<List<Issue>> groups = IssueNumbers.groups(body);
      groups.forEach(group -> facts.addAll(IssueNumbers.breaks(group)));
      facts.addAll(Resemblances.of(body, groups));
    }
    facts.addAll(LedgerTallies.of(dossier));
    facts.addAll(TextChanges.of(dossier.facts(Prose.class)));
    facts.addAll(DateOrders.of(dossier.facts(DateMention.class)));
    return facts;
  }

  private static List<Issue> issues(Dossier dossier, Origin origin) {
    return dossier.facts(Issue.class).stream().filter(issue -> issue.origin() == origin).toList();
  }
}
