package closeout.dossier;

/**
 * A deadline that is later than it was in the earlier submission.
 *
 * @param measure the measure whose deadline it is, or null where it is that of the issue
 */
public record DeadlineShift(Issue delayed, Measure measure, DateInterval before, DateInterval now)
    implements Fact {

  /** The issue or the measure that got more time. */
  public Fact subject() {
    return measure == null ? delayed : measure;
  }

  /** Whether an extension is approved with its reason, and no more often than allowed. */
  public boolean approvedWithin(int limit) {
    return delayed.extendedWithin(limit);
  }

  /** Days from the one last day to the other. */
  public long days() {
    return before.daysUntil(now.last());
  }

  @Override
  public Location at() {
    return subject().at();
  }

  @Override
  public Origin origin() {
    return delayed.origin();
  }

  @Override
  public String forIssue() {
    return delayed.key();
  }

  @Override
  public String content() {
    return subject().content();
  }
}
