package closeout.finding;

/**
 * One rule's run over a dossier.
 *
 * @param subjects how many facts of its kind there were
 * @param findings how many it reported, folded ones included
 * @param notRun why it did not run, or null
 */
public record Check(Rule rule, int subjects, int findings, NotRun notRun) {

  /**
   * Why a rule did not run.
   *
   * @param missing what it needs and does not have, or null where the policy switched it off
   * @param reason the policy's words, or ""
   */
  public record NotRun(Need missing, String reason) {}
}
