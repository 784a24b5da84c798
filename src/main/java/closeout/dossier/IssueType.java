package closeout.dossier;

/** How an issue is to be rectified (整改类型); a type is not a status. */
public enum IssueType {
  /** At once (立行立改). */
  IMMEDIATE,
  /** In stages (分阶段整改). */
  STAGED,
  /** Continuously (持续整改, 长期整改). */
  CONTINUOUS,
  /** Already during the inspection (边巡边改). */
  DURING_INSPECTION
}
