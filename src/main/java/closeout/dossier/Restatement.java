package closeout.dossier;

import java.util.List;

/**
 * Two places that state the same quantity.
 *
 * @param certain whether both certainly mean the same; a scoped entity (全镇n个村) does not
 */
public record Restatement(
    Location at, Origin origin, ReportedFigure first, ReportedFigure second, boolean certain)
    implements Relation {

  public boolean differs() {
    return first
        .value()
        .within(first.value().halfStep())
        .disjointFrom(second.value().within(second.value().halfStep()));
  }

  @Override
  public List<ReportedFigure> figures() {
    return List.of(first, second);
  }

  @Override
  public String content() {
    return first.metric() + " " + first.noun() + " " + second.clause();
  }
}
