package closeout.dossier;

/**
 * A noteworthy spot in a text or a cell.
 *
 * @param text the words
 * @param detail what was recognised in them or what they should be, or ""
 * @param clause the clause around it
 * @param forIssue the key of the issue in whose text it stands, or null
 * @param certain whether nothing speaks against the reading
 */
public record Mention(
    Location at,
    Origin origin,
    MentionKind kind,
    String text,
    String detail,
    String clause,
    String forIssue,
    boolean certain)
    implements Fact {

  @Override
  public String content() {
    return kind + " " + text + " " + clause;
  }
}
