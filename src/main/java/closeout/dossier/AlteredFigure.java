package closeout.dossier;

import java.util.Collection;
import java.util.List;

/**
 * A figure in the text of an issue that was another one in the earlier submission.
 *
 * @param before the earlier figure with the words around it
 * @param now the present one
 */
public record AlteredFigure(Issue subject, String before, String now) implements Fact {

  /** The earlier figures. */
  public static List<String> before(Collection<AlteredFigure> figures) {
    return figures.stream().map(AlteredFigure::before).toList();
  }

  /** The present figures. */
  public static List<String> now(Collection<AlteredFigure> figures) {
    return figures.stream().map(AlteredFigure::now).toList();
  }

  @Override
  public Location at() {
    return subject.at();
  }

  @Override
  public Origin origin() {
    return subject.origin();
  }

  @Override
  public String forIssue() {
    return subject.key();
  }

  @Override
  public String content() {
    return subject.content() + " " + before + " " + now;
  }
}
