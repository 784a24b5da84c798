package closeout.match;

import closeout.dossier.DateInterval;
import closeout.dossier.Deadline;
import closeout.dossier.DeadlineShift;
import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.dossier.IssueMatch;
import closeout.dossier.Measure;
import closeout.dossier.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Sets the deadlines of issues and measures beside those of the earlier submission. */
final class DeadlineShifts {

  private final Map<String, List<Measure>> now;
  private final Map<String, List<Measure>> before;

  private DeadlineShifts(List<Measure> measures) {
    this.now = byIssue(measures, false);
    this.before = byIssue(measures, true);
  }

  /** The deadlines that are later now; of measures only where that of their issue is not. */
  static List<Fact> of(List<IssueMatch> matches, List<Measure> measures) {
    DeadlineShifts shifts = new DeadlineShifts(measures);
    List<Fact> found = new ArrayList<>();
    for (IssueMatch match : matches) {
      if (match.qualified() && match.right().origin() == Origin.PREVIOUS) {
        found.addAll(shifts.of(match.left(), match.right()));
      }
    }
    return found;
  }

  private List<DeadlineShift> of(Issue issue, Issue earlier) {
    if (later(issue.dueOn(), earlier.dueOn())) {
      return List.of(new DeadlineShift(issue, null, earlier.dueOn(), issue.dueOn()));
    }
    List<DeadlineShift> shifts = new ArrayList<>();
    for (Measure measure : now.getOrDefault(issue.key(), List.of())) {
      before.getOrDefault(earlier.key(), List.of()).stream()
          .filter(measure::resembles)
          .map(same -> due(same.deadline()))
          .filter(Objects::nonNull)
          .findFirst()
          .filter(due -> later(due(measure.deadline()), due))
          .ifPresent(
              due -> shifts.add(new DeadlineShift(issue, measure, due, due(measure.deadline()))));
    }
    return shifts;
  }

  private static DateInterval due(Deadline deadline) {
    return deadline == null ? null : deadline.due();
  }

  private static boolean later(DateInterval now, DateInterval before) {
    return now != null && before != null && now.last().isAfter(before.last());
  }

  private static Map<String, List<Measure>> byIssue(List<Measure> measures, boolean earlier) {
    return measures.stream()
        .filter(measure -> measure.forIssue() != null)
        .filter(measure -> earlier == (measure.origin() == Origin.PREVIOUS))
        .collect(Collectors.groupingBy(Measure::forIssue));
  }
}
