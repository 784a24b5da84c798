package closeout.finding;

import java.util.List;

/**
 * What became of the user's waivers and baseline over a whole run.
 *
 * @param waivers null where the user gave none
 * @param baseline null where the user gave none
 * @param findings about the waivers themselves, in {@link Finding#ORDER}; they count and cannot be
 *     waived
 * @param checks the rules about waivers
 */
public record Control(
    WaiversUsed waivers, BaselineUsed baseline, List<Finding> findings, List<Check> checks) {

  /** The user gave neither waivers nor a baseline. */
  public static final Control NONE = new Control(null, null, List.of(), List.of());

  public Control {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }

  /** Whether the user gave waivers or a baseline. */
  public boolean inUse() {
    return waivers != null || baseline != null;
  }

  /**
   * A list of waivers.
   *
   * @param entries how many it has
   * @param inForce how many of them have an effect
   */
  public record WaiversUsed(String file, int entries, int inForce) {}

  /**
   * A baseline.
   *
   * @param solved what is no longer found
   * @param unchecked what could not be found again, because its body or its rule was not checked
   */
  public record BaselineUsed(String file, List<KnownFinding> solved, List<KnownFinding> unchecked) {

    public BaselineUsed {
      solved = List.copyOf(solved);
      unchecked = List.copyOf(unchecked);
    }
  }
}
