package closeout.read;

import closeout.dossier.Completion;
import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import closeout.dossier.Measure;
import closeout.dossier.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the measures of an issue come to where only they have a status and a deadline of their own,
 * in a table beside that of the issues.
 */
final class MeasureSummary {

  private final List<Measure> measures;

  MeasureSummary(List<Measure> measures) {
    this.measures = List.copyOf(measures);
  }

  /** The least advanced status; UNSTATED where not every measure has one. */
  Status status() {
    boolean all = !measures.isEmpty() && measures.stream().allMatch(m -> m.status().known());
    return all
        ? measures.stream()
            .map(Measure::status)
            .min(Comparator.comparingInt(Status::rank).thenComparing(Comparator.naturalOrder()))
            .orElseThrow()
        : Status.UNSTATED;
  }

  /** The latest deadline, or null. */
  Deadline deadline() {
    List<Deadline> all = measures.stream().map(Measure::deadline).filter(Objects::nonNull).toList();
    return all.stream()
        .filter(deadline -> deadline.due() != null)
        .max(Comparator.comparing(deadline -> deadline.due().last()))
        .orElse(all.isEmpty() ? null : all.get(0));
  }

  /** Completed on the day of the last measure, where all of them are. */
  Completion completion() {
    DateInterval last =
        measures.stream()
            .map(Measure::finishedOn)
            .filter(Objects::nonNull)
            .max(Comparator.comparing(DateInterval::last))
            .orElse(null);
    boolean all = measures.stream().allMatch(measure -> measure.finishedOn() != null);
    return last == null || !all ? Completion.NONE : new Completion(last, true, null, null, null);
  }
}
