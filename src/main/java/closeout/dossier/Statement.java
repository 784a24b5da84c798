package closeout.dossier;

import java.util.List;

/**
 * A recognised clause.
 *
 * @param items what it lists: announced titles, names of aspects; else empty
 * @param count the number it announces, or null
 * @param longTerm whether it adds 并长期坚持
 */
public record Statement(
    Location at,
    Origin origin,
    StatementKind kind,
    String text,
    List<String> items,
    Quantity count,
    boolean longTerm,
    String forIssue)
    implements Fact {

  public Statement {
    items = List.copyOf(items);
  }

  @Override
  public boolean undisclosed(List<String> sensitiveMatters) {
    return kind == StatementKind.CASE_UNDER_WAY;
  }

  @Override
  public String content() {
    return kind + " " + text;
  }
}
