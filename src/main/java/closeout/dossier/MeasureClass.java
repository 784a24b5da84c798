package closeout.dossier;

/** What kind of act a measure is, and which evidence fits it (catalogue 8.5). */
public enum MeasureClass {
  REGULATION,
  FUNDS,
  MEETING,
  SITE,
  ACCOUNTABILITY,
  ROSTER,
  STUDY
}
