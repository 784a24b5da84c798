package closeout.dossier;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * An attachment that a report announces (附件).
 *
 * @param number as printed, or null
 * @param present whether the report itself holds a section of that name behind its signature
 */
public record Attachment(Location at, Origin origin, Integer number, String title, boolean present)
    implements Fact {

  /** How much a file name resembles the title (docs/reading.md, Matching). */
  public double resembles(String fileName) {
    Bigrams own = Bigrams.of(title);
    Bigrams other = Bigrams.of(fileName);
    return Math.max(own.dice(other), other.size() < 4 ? 0 : own.containment(other));
  }

  /** The titles of attachments, and other titles behind them. */
  public static List<String> titles(Collection<Attachment> attachments, List<String> others) {
    return Stream.concat(attachments.stream().map(Attachment::title), others.stream()).toList();
  }

  @Override
  public String content() {
    return title;
  }
}
