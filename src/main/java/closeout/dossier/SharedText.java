package closeout.dossier;

/**
 * A paragraph that another report of the run has as well, but for the name of the body.
 *
 * @param elsewhere its place in the other report
 */
public record SharedText(Prose prose, Location elsewhere) implements Fact {

  @Override
  public Location at() {
    return prose.at();
  }

  @Override
  public Origin origin() {
    return prose.origin();
  }

  @Override
  public String forIssue() {
    return prose.forIssue();
  }

  @Override
  public String content() {
    return prose.content();
  }
}
