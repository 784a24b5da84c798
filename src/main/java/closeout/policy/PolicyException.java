package closeout.policy;

import closeout.finding.InputError;
import java.util.List;

/** Thrown where a policy file says something that cannot be followed. */
public final class PolicyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<InputError> problems;

  PolicyException(List<InputError> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in order of lines. */
  public List<InputError> problems() {
    return problems;
  }
}
