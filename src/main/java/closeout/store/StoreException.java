package closeout.store;

/** What was stored is damaged. */
final class StoreException extends Exception {

  private static final long serialVersionUID = 1;

  StoreException(Throwable cause) {
    super(cause);
  }

  StoreException(String message) {
    super(message);
  }
}
