package closeout.finding;

/** What must be among the inputs for a rule to run. */
public enum Need {
  REPORT("report"),
  /** A report in which at least one leaf issue was recognised. */
  REPORT_ISSUES("report-issues"),
  /** A ledger that the body keeps, rather than one extracted from its report. */
  LEDGER("ledger"),
  /** Issues in a table, be it kept or extracted. */
  ISSUE_LIST("issue-list"),
  /** A folder of evidence. */
  EVIDENCE("evidence"),
  /** An earlier submission. */
  PREVIOUS("previous"),
  /** A list of persons or departments. */
  ROSTER("roster"),
  /** The text of the report that was approved. */
  APPROVED("approved"),
  /** Other reports in the same run. */
  OTHER_REPORTS("other-reports"),
  /** A deadline profile in force. */
  PROFILE("profile"),
  /** A list of waivers; what needs it judges no dossier. */
  WAIVERS("waivers");

  private final String code;

  Need(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
