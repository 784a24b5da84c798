package closeout.dossier;

/**
 * What a ledger says of the end of the work, beside the status.
 *
 * @param finishedOn the day of completion, or null
 * @param certain whether the column can mean nothing but completion; 完成时间 without a deadline column
 *     is uncertain
 * @param beside a completion date inside the status cell or the progress text, or null
 * @param percent progress in percent, or null
 * @param done the flag 是否完成, or null
 */
public record Completion(
    DateInterval finishedOn, boolean certain, DateInterval beside, Integer percent, Boolean done) {

  public static final Completion NONE = new Completion(null, false, null, null, null);
}
