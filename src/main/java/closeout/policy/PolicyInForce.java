package closeout.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A policy and where each of its values comes from.
 *
 * @param decisions in the order of the keys
 */
public record PolicyInForce(Policy policy, List<Decision> decisions) {

  public PolicyInForce {
    decisions = List.copyOf(decisions);
  }

  /**
   * @param given what the policy file says, by key
   */
  static PolicyInForce of(PolicyDraft draft, List<PolicyKey> keys, Map<String, Setting> given) {
    List<Decision> decisions = new ArrayList<>();
    for (PolicyKey key : keys) {
      Setting setting = given.get(key.name());
      Object value = key.told().apply(draft);
      if (value instanceof Map<?, ?> entries && !entries.isEmpty()) {
        entries.forEach(
            (entry, each) ->
                decisions.add(
                    decision(key.name(), (String) entry, each, setting.map().get(entry))));
      } else {
        decisions.add(decision(key.name(), null, value, setting));
      }
    }
    Profile profile = draft.profile;
    if (profile.active() && !profile.name().equals(Profile.OWN)) {
      profile
          .terms()
          .forEach(
              (term, value) ->
                  decisions.add(plain("profile", term, value, Decision.Origin.PROFILE)));
    }
    return new PolicyInForce(draft.policy(), decisions);
  }

  /** The same, with the day of judgement from elsewhere than the file. */
  PolicyInForce withDay(Decision.Origin origin) {
    return origin == Decision.Origin.FILE
        ? this
        : new PolicyInForce(
            policy,
            decisions.stream()
                .map(
                    decision ->
                        decision.key().equals("asOf")
                            ? plain("asOf", null, decision.value(), origin)
                            : decision)
                .toList());
  }

  private static Decision decision(String key, String entry, Object value, Setting setting) {
    return setting == null
        ? plain(key, entry, value, Decision.Origin.BUILT_IN)
        : new Decision(
            key,
            entry,
            value,
            Decision.Origin.FILE,
            setting.file(),
            setting.line(),
            setting.column());
  }

  private static Decision plain(String key, String entry, Object value, Decision.Origin origin) {
    return new Decision(key, entry, value, origin, null, 0, 0);
  }
}
