package closeout.policy;

/**
 * A value of the policy in force, and where it comes from.
 *
 * @param entry the entry of a key that holds several, or null
 * @param value text, number, flag or a list of texts
 * @param file where it is written, or null unless the origin is a file
 * @param line 0 unless the origin is a file
 */
public record Decision(
    String key, String entry, Object value, Origin origin, String file, int line, int column) {

  /** Where values come from. */
  public enum Origin {
    BUILT_IN("built-in"),
    /** A term of the deadline profile that is set by its name. */
    PROFILE("profile"),
    COMMAND_LINE("command-line"),
    TODAY("today"),
    FILE("file");

    private final String code;

    Origin(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
