package closeout.dossier;

import java.util.List;

/**
 * An announced number and the list that follows or precedes it.
 *
 * @param announced the number
 * @param items the items as the text lists them
 * @param most the number of items where 和, 及, 与 are read as separators too; equal to the size of
 *     items where they are not in doubt
 * @param open whether 等 leaves room for unnamed items
 */
public record Enumeration(
    Location at,
    Origin origin,
    ReportedFigure announced,
    List<String> items,
    int most,
    boolean open,
    String forIssue)
    implements Relation {

  public Enumeration {
    items = List.copyOf(items);
  }

  /** Whether no reading of the list has the announced length. */
  public boolean wrong() {
    if (!announced.value().exact()) {
      return false;
    }
    long stated = announced.value().low().longValue();
    return open ? items.size() > stated : stated != items.size() && stated != most;
  }

  @Override
  public List<ReportedFigure> figures() {
    return List.of(announced);
  }

  @Override
  public String content() {
    return at.quote();
  }
}
