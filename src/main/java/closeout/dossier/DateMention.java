package closeout.dossier;

import java.time.DayOfWeek;

/**
 * A date in the text or in a cell.
 *
 * @param text the date as printed
 * @param interval the days it can mean, or null where no calendar has it
 * @param yearInferred whether the year stands elsewhere
 * @param asserted whether the clause says that the event has taken place
 * @param nearest the nearest date that the calendar has, where it is impossible; else null
 * @param formal whether it is printed as y年m月d日 without padding or inner spaces (GB/T 9704-2012,
 *     7.3.5.4)
 * @param weekday the weekday printed beside it, 1 Monday to 7 Sunday, or null
 * @param clause the clause around it
 * @param forIssue the key of the issue it belongs to, or null
 */
public record DateMention(
    Location at,
    Origin origin,
    String text,
    DateInterval interval,
    DateRole role,
    boolean yearInferred,
    boolean asserted,
    String nearest,
    boolean formal,
    Integer weekday,
    String clause,
    String forIssue)
    implements Fact {

  /** Whether the calendar has the date. */
  public boolean possible() {
    return interval != null;
  }

  /** Whether it is meant for what a concept stands for, though no calendar has it. */
  public boolean failsFor(Concept concept) {
    return interval == null && role.name().equals(concept.name());
  }

  /** The true weekday, or null where the date is not a single day. */
  public DayOfWeek trueWeekday() {
    return interval != null && interval.exact() ? interval.first().getDayOfWeek() : null;
  }

  /** The printed weekday, or null. */
  public DayOfWeek statedWeekday() {
    return weekday == null ? null : DayOfWeek.of(weekday);
  }

  /** Whether it is printed without Arabic digits: 二〇二五年三月一日. */
  public boolean chineseNumerals() {
    return text.chars().noneMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
  }

  @Override
  public String content() {
    return role + " " + text + " " + clause;
  }
}
