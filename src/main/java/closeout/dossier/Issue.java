package closeout.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the inspection found and the body must rectify (反馈问题): a leaf of the report's outline or a
 * row group of the ledger.
 *
 * @param key unique in the dossier
 * @param number as printed, or null
 * @param aspect the chapter or group it stands in (方面), or null
 * @param body the inspected body where one table holds several, or null
 * @param title a short name; the text itself where there is none
 * @param text the problem as written
 * @param type how it is to be rectified, or null
 * @param deadline by when, or null
 * @param statusText the status as written, or null
 * @param extension an approved or claimed extension, or null
 * @param result what was done: the result text of a report, the progress text of a ledger; "" where
 *     nothing is said
 * @param measureRows rows that hold a measure
 * @param measureItems measures after splitting cells (docs/reading.md, Ledger rows)
 * @param certain whether the reading as one issue is beyond doubt (docs/reading.md, Issues)
 * @param confidential whether it is marked as not to be published (不公开)
 */
public record Issue(
    Location at,
    Origin origin,
    String key,
    String number,
    String aspect,
    String body,
    String title,
    String text,
    Responsibility responsibility,
    IssueType type,
    Deadline deadline,
    Status status,
    String statusText,
    Completion completion,
    Closure closure,
    Extension extension,
    String result,
    int measureRows,
    int measureItems,
    boolean certain,
    boolean confidential)
    implements Fact {

  public Issue {
    Objects.requireNonNull(responsibility, "responsibility");
    Objects.requireNonNull(completion, "completion");
    Objects.requireNonNull(closure, "closure");
  }

  /** The day on which it is due, an approved extension included, or null. */
  public DateInterval dueOn() {
    if (extension != null && extension.approved() && extension.until() != null) {
      return extension.until();
    }
    return deadline == null ? null : deadline.due();
  }

  /** The day of completion wherever the ledger states it, or null. */
  public DateInterval finishedOn() {
    return completion.finishedOn() != null ? completion.finishedOn() : completion.beside();
  }

  public Issue withDeadline(Deadline other) {
    return new Issue(
        at,
        origin,
        key,
        number,
        aspect,
        body,
        title,
        text,
        responsibility,
        type,
        other,
        status,
        statusText,
        completion,
        closure,
        extension,
        result,
        measureRows,
        measureItems,
        certain,
        confidential);
  }

  /**
   * How many Chinese characters and digits the result has beside the sentence that concludes it:
   * “18.6万元已归还” says more than its four words.
   */
  public long substance() {
    String rest = statusText == null ? result : result.replace(statusText, "");
    return rest.codePoints()
        .filter(
            c ->
                Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                    || Character.isDigit(c))
        .count();
  }

  public boolean done() {
    return status == Status.COMPLETED;
  }

  /** The day of completion or of the check that the closure certainly precedes, or null. */
  public DateInterval closedBefore() {
    if (closure.closedOn() == null) {
      return null;
    }
    Stream<DateInterval> checks =
        closure.steps().stream()
            .filter(step -> step.kind() == ClosureStep.Kind.CHECK)
            .map(ClosureStep::takenOn);
    return Stream.concat(Stream.ofNullable(finishedOn()), checks)
        .filter(Objects::nonNull)
        .filter(day -> closure.closedOn().certainlyBefore(day))
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether it is done, but certainly not before that day was over; false where the day is null.
   */
  public boolean finishedAfter(DateInterval day) {
    return day != null && done() && finishedOn() != null && finishedOn().certainlyAfter(day);
  }

  /** The status it had on that day as far as dates tell: what was finished later was under way. */
  public Status statusOn(DateInterval day) {
    return finishedAfter(day) ? Status.IN_PROGRESS : status;
  }

  /** Whether it is done and its day of completion can mean nothing else. */
  public boolean finishedForCertain() {
    return done() && completion.certain();
  }

  /**
   * Whether the deadline was missed, or null where that is not certain: a finished issue by its day
   * of completion, an open one by the given day.
   */
  public Boolean missedDeadline(LocalDate asOf) {
    DateInterval due = dueOn();
    if (due == null || !status.known() || status == Status.LONG_TERM) {
      return null;
    }
    if (!done()) {
      return due.over(asOf);
    }
    DateInterval finished = finishedOn();
    if (finished == null || !finished.certainlyAfter(due) && finished.last().isAfter(due.last())) {
      return null;
    }
    return finished.certainlyAfter(due);
  }

  /** The group of the ledger that it belongs to; an issue without one is a group of its own. */
  public String group() {
    return aspect == null ? key : aspect;
  }

  /** Who checked the issue although they are responsible for it, or null. */
  public String ownReviewer() {
    return closure.steps().stream()
        .filter(step -> step.kind() == ClosureStep.Kind.CHECK)
        .map(ClosureStep::person)
        .filter(person -> person != null && responsibility.names(person))
        .findFirst()
        .orElse(null);
  }

  /** The status as a reader knows it: as written, else by its name. */
  public Object statedStatus() {
    return statusText == null || statusText.isBlank() ? status : statusText.strip();
  }

  /** Whether work has hardly begun or goes on; basic completion is neither. */
  public boolean underWay() {
    return status == Status.IN_PROGRESS || status == Status.NOT_STARTED;
  }

  /** Whether the deadline says that work goes on behind it (并长期坚持). */
  public boolean continuesAfterDeadline() {
    return deadline != null && deadline.thenContinues();
  }

  /** Whether an extension is approved with its reason, and no more often than allowed. */
  public boolean extendedWithin(int limit) {
    return extension != null
        && extension.approved()
        && extension.reasoned()
        && (extension.times() == null || extension.times() <= limit);
  }

  /** Whether a day of completion is past although the status says that the work goes on. */
  public boolean finishedWhileOpen(LocalDate asOf) {
    return underWay()
        && completion.certain()
        && completion.finishedOn() != null
        && !completion.finishedOn().last().isAfter(asOf);
  }

  /** Whether the progress in percent says the opposite of the status. */
  public boolean contradictedByPercent() {
    return completion.percent() != null
        && (status.open() && completion.percent() >= 100 || done() && completion.percent() < 100);
  }

  /** Whether the flag 是否完成 says the opposite of the status. */
  public boolean contradictedByFlag() {
    return completion.done() != null && (completion.done() ? underWay() : done());
  }

  @Override
  public String forIssue() {
    return key;
  }

  @Override
  public String content() {
    return origin + " " + (body == null ? "" : body + " ") + text;
  }
}
