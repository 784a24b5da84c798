package closeout.narrative;

/** What a stretch of a report is for. */
enum Zone {
  /** Navigation, page furniture, index blocks of a saved web page. */
  CHROME,
  TITLE,
  /** From the title to the first part: who inspected whom and when. */
  OPENING,
  /** How the work was organised; outside issues, so its figures speak for the whole. */
  ORGANISATION,
  /** The sentences that sum up the result: totals and statuses. */
  SUMMARY,
  /** The heading of a part or chapter. */
  HEADING,
  /** The heading of an issue and the description of what was found. */
  PROBLEM,
  /** What was done about an issue. */
  RESULT,
  NEXT_STEPS,
  /** The invitation to supervise, with phone, address and mailbox. */
  CONTACT,
  ATTACHMENTS,
  SIGNATURE,
  OTHER
}
