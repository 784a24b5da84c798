package closeout.dossier;

/** Whether a figure claims something about what is (docs/reading.md, Claims). */
public enum FigureUse {
  CLAIM,
  /** Wanted, not reached: 不低于95%, 计划发展3名. */
  TARGET,
  /** A change: 增加5%, 同比. */
  CHANGE,
  /** Read as a number, but not what it says. */
  NOT_UNDERSTOOD
}
