package closeout.check;

import closeout.finding.DossierAudit;
import closeout.finding.InputError;
import java.time.LocalDate;
import java.util.List;

/**
 * An audit, and what could not be read or judged for it.
 *
 * @param done how much of all inputs is judged with it, from 0 to 1
 * @param key under which it is to be kept, or null
 * @param until the first day on which it may not hold any more, or null where it was kept before
 */
record Judged(
    DossierAudit audit, List<InputError> errors, double done, String key, LocalDate until) {

  /** Keeps it for a later run. */
  void keepIn(Replay replay) {
    if (key != null && until == null) {
      replay.keep(key);
    } else if (key != null) {
      replay.keep(key, until, audit);
    }
  }
}
