package closeout.dossier;

/** The folder that evidence paths are resolved in. */
public record EvidenceFolder(Location at, Origin origin, String path) implements Fact {

  @Override
  public String content() {
    return "evidence folder";
  }
}
