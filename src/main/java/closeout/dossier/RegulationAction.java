package closeout.dossier;

/** What was done with a regulation. */
public enum RegulationAction {
  CREATED,
  REVISED,
  REPEALED,
  CITED
}
