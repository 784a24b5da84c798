package closeout.engine;

import closeout.finding.Finding;
import java.util.List;
import org.drools.model.Model;

/** What tests of rules need of the engine beyond what the program offers. */
public final class Rulebooks {

  private Rulebooks() {}

  public static Rulebook of(List<Model> models) {
    return Rulebook.of(models, "");
  }

  public static List<Finding> fold(List<Finding> reported) {
    return Folding.fold(reported);
  }
}
