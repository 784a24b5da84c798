package closeout.check;

import closeout.dossier.Dossier;
import closeout.engine.Rulebook;
import closeout.policy.Policy;
import closeout.read.DossierReader;
import closeout.read.Inputs;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dossier as the rules get it.
 *
 * @param policy with the deadline profile that the dossier calls for
 */
public record Completed(Dossier dossier, Policy policy) {

  /** Reads and understands the inputs without judging them. */
  public static List<Completed> read(Inputs inputs, Rulebook rulebook, Policy policy) {
    Checker checker = new Checker(rulebook, policy, 1);
    SharedTexts texts = checker.sharedTexts(inputs);
    try (Stream<Dossier> dossiers = new DossierReader(policy, error -> {}).read(inputs)) {
      return dossiers
          .map(dossier -> checker.complete(dossier, texts))
          .map(dossier -> new Completed(dossier, Terms.withProfile(policy, dossier)))
          .toList();
    }
  }
}
