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

  /** The words with what identifies a person masked: 赵某某, 138****1234. */
  public String masked() {
    if (text.codePoints().anyMatch(Character::isDigit)) {
      String signs = text.replaceAll("[^\\p{Nd}\\p{L}]", "");
      int length = signs.length();
      if (length < 8) {
        return signs.substring(0, length / 3) + "*".repeat(length - length / 3);
      }
      // As in print: 138****1234 for a telephone; two and three signs of what is longer.
      int front = length <= 11 ? 3 : 2;
      int back = length <= 11 ? 4 : 3;
      return signs.substring(0, front)
          + "*".repeat(length - front - back)
          + signs.substring(length - back);
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
