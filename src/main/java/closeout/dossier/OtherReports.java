package closeout.dossier;

/**
 * The reports of other dossiers that were given in the same run.
 *
 * @param reports how many, this one included
 */
public record OtherReports(Location at, Origin origin, int reports) implements Fact {

  @Override
  public String content() {
    return "other reports";
  }
}
