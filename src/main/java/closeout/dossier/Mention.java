package closeout.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

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

  private static final int LONGEST_NAME = 4;

  /** The words with what identifies a person masked: 赵某某, 110****2X. */
  public String masked() {
    if (text.codePoints().anyMatch(Character::isDigit)) {
      return text.length() < 8
          ? "****"
          : text.substring(0, 3) + "****" + text.substring(text.length() - 2);
    }
    int surname = text.offsetByCodePoints(0, 1);
    return certain && text.length() <= LONGEST_NAME
        ? text.substring(0, surname) + "某".repeat(text.codePointCount(surname, text.length()))
        : text;
  }

  /** The detail that most of them have, or "" where there are none. */
  public static String usual(Collection<Mention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    mentions.forEach(mention -> counts.merge(mention.detail(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  @Override
  public String content() {
    return kind + " " + text + " " + clause;
  }
}
