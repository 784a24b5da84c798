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

  /** The words with what identifies a person masked: 赵某某, 110****2X. */
  public String masked() {
    int length = text.codePointCount(0, text.length());
    boolean name = length <= 4 && text.codePoints().noneMatch(Character::isDigit);
    if (name) {
      return length < 2
          ? text
          : text.substring(0, text.offsetByCodePoints(0, 1)) + "某".repeat(length - 1);
    }
    return length < 8 ? "****" : text.substring(0, 3) + "****" + text.substring(text.length() - 2);
  }

  @Override
  public String content() {
    return kind + " " + text + " " + clause;
  }
}
