package closeout.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A date as exactly as it is stated: all days from first to last (docs/reading.md, Dates). 2024年6月
 * is 1 to 30 June.
 *
 * @param first the first day it can mean
 * @param last the last day it can mean
 */
public record DateInterval(LocalDate first, LocalDate last, Precision precision)
    implements Comparable<DateInterval> {

  public DateInterval {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "The last day (" + last + ") is before the first (" + first + ").");
    }
  }

  public static DateInterval day(LocalDate day) {
    return new DateInterval(day, day, Precision.DAY);
  }

  /** Whether every day of this is before every day of the other. */
  public boolean certainlyBefore(DateInterval other) {
    return last.isBefore(other.first);
  }

  /** Whether every day of this is after every day of the other. */
  public boolean certainlyAfter(DateInterval other) {
    return first.isAfter(other.last);
  }

  public boolean exact() {
    return first.equals(last);
  }

  /** Whether all of it is over on that day. */
  public boolean over(LocalDate asOf) {
    return last.isBefore(asOf);
  }

  /** Whether none of it has come on that day. */
  public boolean future(LocalDate asOf) {
    return first.isAfter(asOf);
  }

  /**
   * Days from the last day of this to the given one, exclusive count; negative where it is still to
   * come.
   */
  public long daysUntil(LocalDate day) {
    return ChronoUnit.DAYS.between(last, day);
  }

  /** Days from the given day to the last day of this; negative where it is over. */
  public long daysAfter(LocalDate day) {
    return -daysUntil(day);
  }

  @Override
  public int compareTo(DateInterval other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }
}
