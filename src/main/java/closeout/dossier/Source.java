package closeout.dossier;

/**
 * An input file as an audit lists it.
 *
 * @param kind what it was read as
 * @param sha256 of its bytes in hexadecimal
 * @param encoding the name of its character set, or null where it has none
 */
public record Source(String path, Kind kind, String sha256, String encoding) {

  /** What an input can be. */
  public enum Kind {
    REPORT,
    LEDGER,
    EVIDENCE,
    PREVIOUS,
    APPROVED,
    WAIVERS,
    BASELINE
  }
}
