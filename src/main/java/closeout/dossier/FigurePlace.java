package closeout.dossier;

/** In which part of a report a figure stands. */
public enum FigurePlace {
  /** Outside issues and next steps: the summary speaks for the whole. */
  HEADLINE,
  /** In the description of what the inspection found. */
  PROBLEM,
  /** In what an issue says was done. */
  RESULT,
  NEXT_STEPS,
  /** A row of an overview table. */
  OVERVIEW
}
