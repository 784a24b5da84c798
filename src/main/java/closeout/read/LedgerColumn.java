package closeout.read;

import closeout.dossier.Concept;
import java.util.List;

/**
 * A column with its settled meaning.
 *
 * @param index counted from 0
 * @param concepts empty where the label is not known
 * @param certain whether the label can mean nothing else
 */
record LedgerColumn(int index, String label, List<Concept> concepts, boolean certain) {

  LedgerColumn {
    concepts = List.copyOf(concepts);
  }

  boolean has(Concept concept) {
    return concepts.contains(concept);
  }
}
