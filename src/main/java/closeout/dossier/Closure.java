package closeout.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How an issue was closed out (销号).
 *
 * @param closed the flag 是否销号, or null
 * @param closedOn when, or null
 * @param steps the steps that the ledger has columns for
 * @param rejections how often it was sent back, or null
 * @param rejectedOn when last, or null
 */
public record Closure(
    Boolean closed,
    DateInterval closedOn,
    List<ClosureStep> steps,
    Integer rejections,
    DateInterval rejectedOn) {

  public static final Closure NONE = new Closure(null, null, List.of(), null, null);

  public Closure {
    steps = List.copyOf(steps);
  }

  /** Whether the issue counts as closed: a flag or a closure date says so. */
  public boolean over() {
    return Boolean.TRUE.equals(closed) || closedOn != null;
  }

  /**
   * The steps that are wanted and have a column, but were not taken, or only before the step that
   * comes first.
   */
  public List<ClosureStep.Kind> faulty(List<ClosureStep.Kind> wanted) {
    List<ClosureStep.Kind> faulty = new ArrayList<>();
    ClosureStep before = null;
    for (ClosureStep step :
        steps.stream().sorted(Comparator.comparing(ClosureStep::kind)).toList()) {
      if (!wanted.contains(step.kind())) {
        continue;
      }
      if (step.missing() || before != null && step.certainlyBefore(before)) {
        faulty.add(step.kind());
      }
      before = step.takenOn() == null ? before : step;
    }
    return faulty;
  }
}
