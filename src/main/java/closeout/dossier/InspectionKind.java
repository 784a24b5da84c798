package closeout.dossier;

/** What kind of supervision found the issues. */
public enum InspectionKind {
  /** 巡视: by the centre or a province. */
  XUNSHI,
  /** 巡察: by a city or a county. */
  XUNCHA,
  /** 审计. */
  AUDIT,
  /** 督察. */
  SUPERVISION,
  UNKNOWN
}
