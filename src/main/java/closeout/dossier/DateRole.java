package closeout.dossier;

/** What a date stands for. */
public enum DateRole {
  INSPECTION_START(1),
  INSPECTION_END(2),
  FEEDBACK(3),
  PLAN(4),
  /** The day on which deadlines are judged. */
  CHECK(0),
  /** The day up to which the figures hold (截至). */
  AS_OF(0),
  SUBMISSION(5),
  SIGNATURE(5),
  PUBLICATION(6),
  ISSUE_START(0),
  ISSUE_DEADLINE(0),
  ISSUE_FINISHED(0),
  EVIDENCE(0),
  /** When a row was last brought up to date (更新时间). */
  UPDATED(0),
  /** When an issue is to be looked at again (下次复核). */
  NEXT_REVIEW(0),
  /** A day up to which something is to be done; not an event. */
  LIMIT(0),
  /** Something that happened or is to happen. */
  EVENT(0),
  OTHER(0);

  private final int step;

  DateRole(int step) {
    this.step = step;
  }

  /** Whether the course of an inspection hangs on it: inspection, feedback, plan, report. */
  public boolean key() {
    return step > 0 && this != PUBLICATION;
  }

  /** Whether a date of this role must not be before a date of the other. */
  public boolean mustNotPrecede(DateRole other) {
    return switch (this) {
      case ISSUE_DEADLINE -> other == ISSUE_START || other == FEEDBACK;
      case ISSUE_FINISHED -> other == ISSUE_START;
      case SIGNATURE -> other == AS_OF || other.step > 0 && other.step < step;
      default -> step > 0 && other.step > 0 && other.step < step;
    };
  }
}
