package closeout.format;

/**
 * How much of the reports' text a page may still show. Reports beyond it are shown around their
 * findings only, so that a page about hundreds of dossiers stays quick.
 */
final class TextBudget {

  private static final int MOST_OF_ONE = 400_000;

  private int left = 4_000_000;

  /** Whether all of a text of that length may be shown; it is taken off the rest then. */
  boolean allows(int length) {
    if (length > MOST_OF_ONE || length > left) {
      return false;
    }
    left -= length;
    return true;
  }
}
