package closeout.dossier;

/**
 * A file that was given to the check.
 *
 * @param name the file name without folder and ending
 */
public record InputFile(Location at, Origin origin, String name) implements Fact {

  @Override
  public String content() {
    return name;
  }
}
