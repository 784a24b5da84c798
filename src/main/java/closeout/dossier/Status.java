package closeout.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** The status of an issue or a measure (整改状态), as docs/reading.md orders it. */
public enum Status {
  COMPLETED("completed", 3),
  BASICALLY_COMPLETED("basically-completed", 2),
  IN_PROGRESS("in-progress", 1),
  LONG_TERM("long-term", 1),
  NOT_STARTED("not-started", 0),
  NOT_APPLICABLE("na", -1),
  /** Nothing is said about the status. */
  UNSTATED("unstated", -1),
  /** Something is written that the status model does not know. */
  UNKNOWN("unstated", -1);

  private final String code;
  private final int rank;

  Status(String code, int rank) {
    this.code = code;
    this.rank = rank;
  }

  /** The name in audits. */
  public String code() {
    return code;
  }

  /** How often each of them occurs. */
  public static Map<Status, Integer> tally(Collection<Status> statuses) {
    Map<Status, Integer> tally = new EnumMap<>(Status.class);
    statuses.forEach(status -> tally.merge(status, 1, Integer::sum));
    return tally;
  }

  /** The metric under which a report's summary counts issues of this status. */
  public String metric() {
    return "issues_" + code.replace('-', '_');
  }

  /** The status that a metric counts, or null where it counts none. */
  public static Status ofMetric(String metric) {
    return Arrays.stream(values())
        .filter(status -> status.known() && status.metric().equals(metric))
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether the two overlap in practice: what goes on for long is finished for one, under way for
   * another.
   */
  public boolean near(Status other) {
    return this == LONG_TERM && (other == COMPLETED || other == IN_PROGRESS)
        || other == LONG_TERM && (this == COMPLETED || this == IN_PROGRESS);
  }

  /** How far the work has come; -1 where the status says nothing about it. */
  public int rank() {
    return rank;
  }

  /** Whether work remains: basically completed, in progress or not started. */
  public boolean open() {
    return this == BASICALLY_COMPLETED || this == IN_PROGRESS || this == NOT_STARTED;
  }

  /** Whether a canonical status was read. */
  public boolean known() {
    return rank >= 0;
  }
}
