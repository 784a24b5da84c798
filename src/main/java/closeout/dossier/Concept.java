package closeout.dossier;

/** What a ledger column means, whatever its label is. */
public enum Concept {
  NUMBER("id"),
  ROW_NUMBER("row-number"),
  BODY("body"),
  ROUND("round"),
  ASPECT("group"),
  ISSUE("issue"),
  ISSUE_TITLE("issue-title"),
  CAUSE("cause"),
  GOAL("goal"),
  MEASURE("measure"),
  MEASURE_NUMBER("measure-id"),
  PLAN("plan"),
  LEADER("leader"),
  DEPARTMENT("department"),
  PERSON("person"),
  /** Leader, department or person: a required concept that any of the three columns carries. */
  RESPONSIBLE("responsible"),
  COOPERATING("cooperating"),
  /** A person of the roster, whatever for. */
  NAME("name"),
  POST("post"),
  TYPE("type"),
  START("start"),
  DEADLINE("deadline"),
  STATUS("status"),
  COMPLETED_FLAG("completed-flag"),
  PERCENT("percent"),
  PROGRESS("progress"),
  REASON("reason"),
  NEXT_STEP("next-step"),
  FINISHED("finished"),
  EVIDENCE("evidence"),
  EVIDENCE_KIND("evidence-kind"),
  EVIDENCE_PATH("evidence-path"),
  EVIDENCE_DATE("evidence-date"),
  CLOSED_FLAG("closed-flag"),
  CLOSED("closed"),
  CLOSURE_APPLICATION("closure-application"),
  CLOSURE_APPLIED("closure-applied"),
  REVIEWER("reviewer"),
  REVIEWED("reviewed"),
  REVIEW_OPINION("review-opinion"),
  APPROVER("approver"),
  APPROVED("approved"),
  REJECTIONS("rejections"),
  REJECTED("rejected"),
  OVERDUE_FLAG("overdue-flag"),
  ON_TIME_FLAG("on-time-flag"),
  EXTENSION("extension"),
  UPDATED("updated"),
  NEXT_REVIEW("next-review"),
  PUBLICITY("publicity"),
  REMARK("remark"),
  ACCOUNTABILITY("accountability"),
  PERSONS("persons"),
  REGULATION("regulation"),
  REGULATION_ACTION("regulation-action"),
  DOCUMENT_NUMBER("document-number"),
  AMOUNT("amount"),
  FUNDS_KIND("funds-kind"),
  PHONE("phone"),
  INSPECTING_BODY("inspecting-body"),
  INSPECTION_KIND("inspection-kind"),
  INSPECTION_START("inspection-start"),
  INSPECTION_END("inspection-end"),
  FEEDBACK("feedback"),
  PLANNED("planned"),
  SUBMITTED("submitted"),
  SIGNED("signed"),
  PUBLISHED("published"),
  AS_OF("as-of"),
  TO_RECTIFY_COUNT("to-rectify-count"),
  RECTIFIED_COUNT("rectified-count"),
  COMPLETION_RATE("completion-rate"),
  OPEN_COUNT("open-count"),
  OVERDUE_COUNT("overdue-count"),
  METRIC("metric"),
  /** The report that an extracted table was taken from. */
  EXTRACTED_FROM("extracted-from"),
  VALUE("value"),
  UNIT_NAME("unit-name");

  private final String code;

  Concept(String code) {
    this.code = code;
  }

  /** The name in policies and audits. */
  public String code() {
    return code;
  }

  /** Whether it says who answers for an issue. */
  public boolean responsible() {
    return this == LEADER || this == DEPARTMENT || this == PERSON;
  }

  /** Whether one of the two is enough: a department or a person below the leader. */
  public boolean standsFor(Concept other) {
    return this == other
        || responsible() && other.responsible() && this != LEADER && other != LEADER;
  }

  /** Whether a column of this concept carries the required one. */
  public boolean carries(Concept required) {
    return this == required
        || required == RESPONSIBLE && responsible()
        || required == STATUS && this == COMPLETED_FLAG
        || required == EVIDENCE && this == EVIDENCE_PATH;
  }
}
