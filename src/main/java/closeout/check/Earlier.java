package closeout.check;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import java.util.List;

/**
 * Keeps of an earlier submission what the present one can be compared with: ledger with ledger,
 * report with report, and what there is where they are of two kinds.
 */
final class Earlier {

  private Earlier() {}

  static Dossier comparable(Dossier read) {
    boolean reported =
        read.documents().stream().anyMatch(document -> document.origin() == Origin.PREVIOUS);
    if (!reported || !listsIssues(read, Origin.PREVIOUS)) {
      return read;
    }
    if (listsIssues(read, Origin.LEDGER)) {
      List<Document> present =
          read.documents().stream()
              .filter(document -> document.origin() != Origin.PREVIOUS)
              .toList();
      return new Dossier(read.id(), read.sources(), present, read.facts());
    }
    List<Fact> present =
        read.facts().stream().filter(fact -> fact.origin() != Origin.PREVIOUS).toList();
    return new Dossier(read.id(), read.sources(), read.documents(), present);
  }

  private static boolean listsIssues(Dossier read, Origin origin) {
    return read.facts(Issue.class).stream().anyMatch(issue -> issue.origin() == origin);
  }
}
