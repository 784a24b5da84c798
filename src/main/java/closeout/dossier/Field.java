package closeout.dossier;

/**
 * A cell that belongs to an issue, after filling down merged cells.
 *
 * @param forIssue the key of the issue, or null
 * @param text as printed; "" where blank
 */
public record Field(
    Location at,
    Origin origin,
    String forIssue,
    Concept concept,
    String label,
    String text,
    Content kind)
    implements Fact {

  @Override
  public String content() {
    return label + " " + text;
  }
}
