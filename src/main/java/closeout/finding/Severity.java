package closeout.finding;

/** How grave a finding is. */
public enum Severity {
  /** Blocks publication. */
  ERROR("error"),
  /** Must be corrected, or confirmed with a reason. */
  WARNING("warning"),
  /** A hint; never gates by default. */
  INFO("info");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** One level less severe. */
  public Severity lowered() {
    return this == ERROR ? WARNING : INFO;
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
