package closeout.dossier;

import java.util.List;

/**
 * A line of a text file, or a paragraph of a word-processor file.
 *
 * @param line counted from 1 in the file
 * @param text the text as a reader sees it
 * @param paragraph the paragraph number, or null in text files
 * @param page the page number, or null
 * @param stretches where its characters lie in a file that is no plain text, in their order
 */
public record Paragraph(
    int line, String text, Integer paragraph, Integer page, List<Stretch> stretches) {

  public Paragraph {
    stretches = List.copyOf(stretches);
  }

  /** A line of a plain text. */
  public Paragraph(int line, String text, Integer paragraph, Integer page) {
    this(line, text, paragraph, page, List.of());
  }

  /** Where the character lies; a number that the program sets lies where its text begins. */
  public Spot spot(int offset) {
    Spot spot = null;
    for (Stretch stretch : stretches) {
      if (spot == null || stretch.from() <= offset) {
        spot = stretch.spot();
      }
    }
    return spot;
  }
}
