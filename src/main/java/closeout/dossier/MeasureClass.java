package closeout.dossier;

/**
 * What kind of act a measure is, and which evidence fits it (docs/reading.md, Sanctions and
 * measures).
 */
public enum MeasureClass {
  REGULATION,
  FUNDS,
  MEETING,
  SITE,
  ACCOUNTABILITY,
  ROSTER,
  STUDY
}
