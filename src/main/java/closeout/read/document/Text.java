package closeout.read.document;

import closeout.dossier.Stretch;
import java.util.List;

/**
 * A line of a document.
 *
 * @param text as a reader sees it, numbers that the program sets included
 * @param place of the whole line
 * @param stretches where its characters lie, in their order
 * @param link the target of its first hyperlink, or null
 */
public record Text(String text, Place place, List<Stretch> stretches, String link)
    implements Block {

  public Text {
    stretches = List.copyOf(stretches);
  }
}
