package closeout.dossier;

import java.util.Collection;
import java.util.List;

/**
 * A line of a roster (名册): who works where.
 *
 * @param person the name without blanks, or null in a list of departments
 * @param department as printed, or null
 */
public record RosterEntry(Location at, Origin origin, String person, String department)
    implements Fact {

  /**
   * Whether the roster can be asked for the name; one that need not be a department at all only
   * where a department of the roster is nearly called so.
   */
  public boolean concerns(Mention name) {
    String own = of(name.kind());
    return own != null && (name.certain() || near(name.text(), own));
  }

  /** Whether the name is on this line; departments by one holding the other (局办公室, 办公室). */
  public boolean lists(MentionKind kind, String name) {
    if (kind == MentionKind.RESPONSIBLE_NAME) {
      return name.equals(person);
    }
    return department != null && (department.contains(name) || name.contains(department));
  }

  /** What the names may have been meant for: entries that differ in one character. */
  public static List<String> nearest(Collection<Mention> names, Collection<RosterEntry> roster) {
    return names.stream()
        .flatMap(
            name ->
                roster.stream()
                    .map(entry -> entry.of(name.kind()))
                    .filter(other -> near(name.text(), other)))
        .distinct()
        .toList();
  }

  private String of(MentionKind kind) {
    return kind == MentionKind.RESPONSIBLE_NAME ? person : department;
  }

  private static boolean near(String name, String other) {
    if (other == null || Math.abs(name.length() - other.length()) > 1) {
      return false;
    }
    int front = 0;
    int shorter = Math.min(name.length(), other.length());
    while (front < shorter && name.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && name.charAt(name.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    return front + back > 0 && Math.max(name.length(), other.length()) - front - back <= 1;
  }

  @Override
  public String content() {
    return department + " " + person;
  }
}
