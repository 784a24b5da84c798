package closeout.dossier;

/**
 * By when an issue or a measure is to be done (整改时限).
 *
 * @param text the cell as printed
 * @param start the beginning of a range, or null
 * @param due the day, month or period by whose end it must be done, or null
 * @param thenContinues whether the work goes on afterwards (并长期坚持)
 * @param term whether it is a term without a date: 立行立改, 长期坚持 …
 * @param withinMonths months after the feedback, or null
 * @param withinDays days after the feedback, or null
 */
public record Deadline(
    String text,
    DateInterval start,
    DateInterval due,
    boolean thenContinues,
    boolean term,
    Integer withinMonths,
    Integer withinDays) {

  /** The same words with the date that they come to. */
  public Deadline dueOn(DateInterval day) {
    return new Deadline(text, start, day, thenContinues, term, withinMonths, withinDays);
  }

  /** Whether the words can be read as a deadline. */
  public boolean readable() {
    return due != null || term || withinMonths != null || withinDays != null;
  }
}
