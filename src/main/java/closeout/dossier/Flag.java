package closeout.dossier;

/**
 * A cell that says yes or no of an issue (是否逾期).
 *
 * @param forIssue the key of the issue
 * @param text as printed
 * @param set whether it says yes
 */
public record Flag(
    Location at,
    Origin origin,
    String forIssue,
    Concept concept,
    String label,
    String text,
    boolean set)
    implements Fact {

  @Override
  public String content() {
    return label + " " + text;
  }
}
