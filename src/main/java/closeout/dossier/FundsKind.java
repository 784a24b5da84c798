package closeout.dossier;

/** What is said of an amount of money. */
public enum FundsKind {
  /** 涉及, 违规发放, 挪用, 应收. */
  INVOLVED,
  /** 追回, 清退, 退缴, 上缴, 挽回. */
  RECOVERED,
  /** 尚未追回, 未整改. */
  REMAINING,
  OTHER
}
