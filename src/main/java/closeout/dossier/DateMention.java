package closeout.dossier;

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

  @Override
  public String content() {
    return role + " " + text + " " + clause;
  }
}
