package closeout.dossier;

/** Which source a fact was read from. */
public enum Origin {
  /** The rectification report (整改进展情况通报). */
  REPORT,
  /** The rectification ledger (整改台账). */
  LEDGER,
  /** The earlier submission that the present one is compared with. */
  PREVIOUS,
  /** The text of the report as it was approved for publication (审定稿). */
  APPROVED,
  /** The list of findings that somebody accepted (豁免清单). */
  WAIVERS
}
