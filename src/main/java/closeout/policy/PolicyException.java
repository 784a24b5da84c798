package closeout.policy;

import closeout.finding.InputError;
import java.util.List;

/**
 * Thrown where a file with decisions of the user (a policy, waivers, a baseline) says something
 * that cannot be followed.
 */
public final class PolicyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<InputError> problems;

  public PolicyException(List<InputError> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in order of lines. */
  public List<InputError> problems() {
    return problems;
  }
}
