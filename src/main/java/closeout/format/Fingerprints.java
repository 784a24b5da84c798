package closeout.format;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells equal findings of a run apart by counting them: services that follow findings from run to
 * run show only one of those with the same fingerprint.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  String unique(String fingerprint) {
    int times = seen.merge(fingerprint, 1, Integer::sum);
    return fingerprint + ":" + times;
  }
}
