package closeout.dossier;

/** What a piece of evidence is. */
public enum EvidenceKind {
  REGULATION_TEXT,
  VOUCHER,
  MINUTES,
  PHOTO,
  DECISION,
  ROSTER,
  /** A collection of many documents (汇编, 台账): it may hold anything. */
  COLLECTION;

  /**
   * Whether evidence of this kind proves an act of that class (docs/reading.md, Sanctions and
   * measures).
   */
  public boolean proves(MeasureClass measure) {
    return switch (measure) {
      case REGULATION -> this == REGULATION_TEXT;
      case FUNDS -> this == VOUCHER;
      case MEETING -> this == MINUTES;
      case SITE -> this == PHOTO;
      case ACCOUNTABILITY -> this == DECISION;
      case ROSTER -> this == ROSTER || this == VOUCHER;
      case STUDY -> this == MINUTES || this == PHOTO;
    };
  }
}
