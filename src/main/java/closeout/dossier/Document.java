package closeout.dossier;

import java.util.List;

/**
 * A report as its paragraphs, before it is understood.
 *
 * @param file the input's path as the user gave it
 * @param origin REPORT, or PREVIOUS for an earlier submission
 */
public record Document(String file, Origin origin, List<Paragraph> paragraphs) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
  }
}
