package closeout.dossier;

import java.util.Collection;
import java.util.List;

/**
 * A place where the report reads otherwise than the text that was approved.
 *
 * @param approved the approved words; "" where words were added
 * @param published the words of the report; "" where words were left out
 */
public record TextChange(Location at, Origin origin, String approved, String published)
    implements Fact {

  /** The changes with an arrow from the approved to the published words. */
  public static List<String> words(Collection<TextChange> changes) {
    return changes.stream()
        .map(change -> "“" + change.approved + "”→“" + change.published + "”")
        .toList();
  }

  @Override
  public String content() {
    return approved + " " + published;
  }
}
