package closeout.dossier;

/**
 * An attachment that a report announces (附件).
 *
 * @param number as printed, or null
 * @param present whether the report itself holds a section of that name behind its signature
 */
public record Attachment(Location at, Origin origin, Integer number, String title, boolean present)
    implements Fact {

  /** How much a file name resembles the title (catalogue D10). */
  public double resembles(String fileName) {
    Bigrams own = Bigrams.of(title);
    Bigrams other = Bigrams.of(fileName);
    return Math.max(own.dice(other), other.size() < 4 ? 0 : own.containment(other));
  }

  @Override
  public String content() {
    return title;
  }
}
