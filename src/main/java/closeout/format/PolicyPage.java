package closeout.format;

import closeout.policy.Decision;
import closeout.policy.PolicyInForce;
import closeout.policy.Profile;
import java.util.List;

/**
 * All that is to be told of a policy.
 *
 * @param terms the deadline profile of each dossier that was asked about
 */
public record PolicyPage(PolicyInForce inForce, List<Terms> terms) {

  public PolicyPage {
    terms = List.copyOf(terms);
  }

  /** The deadline profile that holds for a dossier. */
  public record Terms(String dossier, Profile profile) {}

  /** Where a value comes from, in words. */
  static String origin(Decision decision, Words words) {
    return decision.origin() == Decision.Origin.FILE
        ? decision.file() + ":" + decision.line()
        : words.name(decision.origin());
  }

  /** What a key decides, in words. */
  static String meaning(String key, Words words) {
    return words.say("policy." + key);
  }
}
