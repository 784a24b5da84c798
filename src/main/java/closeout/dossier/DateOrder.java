package closeout.dossier;

/**
 * Two dates of one matter of which the one must not be before the other.
 *
 * @param earlier the date that must come first, or be the same
 * @param later the other one, or null for the day of the check, which no completion must follow
 */
public record DateOrder(DateMention earlier, DateMention later) implements Fact {

  /** The date to be looked at first where they are out of order. */
  public DateMention subject() {
    return later == null ? earlier : later;
  }

  public DateRole laterRole() {
    return later == null ? DateRole.CHECK : later.role();
  }

  /** The days that the later one can mean. */
  public DateInterval laterInterval(DateInterval checkedOn) {
    return later == null ? checkedOn : later.interval();
  }

  /** Whether they are certainly the wrong way round. */
  public boolean reversed(DateInterval checkedOn) {
    return laterInterval(checkedOn).certainlyBefore(earlier.interval());
  }

  /** Whether the year of either stands elsewhere. */
  public boolean yearInferred() {
    return earlier.yearInferred() || later != null && later.yearInferred();
  }

  @Override
  public Location at() {
    return earlier.at();
  }

  @Override
  public Origin origin() {
    return earlier.origin();
  }

  @Override
  public String forIssue() {
    return subject().forIssue();
  }

  @Override
  public String content() {
    return earlier.content() + " " + (later == null ? "" : later.content());
  }
}
