package closeout.dossier;

/**
 * A file that was given to the check.
 *
 * @param name the file name without folder and ending
 */
public record InputFile(Location at, Origin origin, String name) implements Fact {

  /** How much the name resembles a title (docs/reading.md, Matching). */
  public double resembles(String title) {
    Bigrams own = Bigrams.of(name);
    Bigrams other = Bigrams.of(title);
    return Math.max(own.dice(other), own.size() < 3 ? 0 : own.containment(other));
  }

  @Override
  public String content() {
    return name;
  }
}
