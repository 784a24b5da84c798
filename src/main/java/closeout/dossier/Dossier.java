package closeout.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that is known of one inspected body: the files read for it, its reports as text, and the
 * facts.
 *
 * @param id the body's name where an export holds several, else the name of the folder or file
 */
public record Dossier(String id, List<Source> sources, List<Document> documents, List<Fact> facts) {

  public Dossier {
    sources = List.copyOf(sources);
    documents = List.copyOf(documents);
    facts = List.copyOf(facts);
  }

  public Dossier with(Collection<? extends Fact> more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new Dossier(id, sources, documents, all);
  }

  /** Whether the ledger was extracted from a report, so that it proves nothing of its own. */
  public boolean extracted() {
    return facts.stream()
        .anyMatch(
            fact -> fact instanceof Column column && column.concept() == Concept.EXTRACTED_FROM);
  }

  /** The facts of one type, in the order of reading. */
  public <T extends Fact> List<T> facts(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
