package closeout.check;

import closeout.dossier.Dossier;
import closeout.engine.Judge;
import closeout.engine.Rulebook;
import closeout.policy.Accepted;
import closeout.policy.Policy;
import closeout.policy.Waiver;
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

  /** The waivers as the rules about waivers get them, once the dossiers are judged. */
  public static List<Waiver> waivers(
      List<Completed> dossiers, Accepted accepted, Rulebook rulebook, Policy policy) {
    Acceptance acceptance = new Acceptance(accepted, policy);
    Judge judge = new Judge(rulebook);
    for (Completed one : dossiers) {
      acceptance.apply(judge.judge(one.dossier(), one.policy(), failure -> {}));
    }
    return acceptance.used(true);
  }
}
