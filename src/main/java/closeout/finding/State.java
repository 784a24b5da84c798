package closeout.finding;

/** How the user stands to a finding. */
public enum State {
  /** It counts. */
  OPEN("open"),
  /** Somebody accepted it for a time; it is shown, but does not count. */
  WAIVED("waived"),
  /** The baseline has it; it is shown, but does not count. */
  KNOWN("known");

  private final String code;

  State(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
