package closeout.finding;

import closeout.dossier.ReportedFigure;

/**
 * What became of a figure.
 *
 * @param finding the rule that contradicts it, or null
 */
public record Verdict(ReportedFigure figure, Kind kind, Rule rule) {

  /** The verdicts that a figure can have. */
  public enum Kind {
    VERIFIED("verified"),
    CONTRADICTED("contradicted"),
    /** Nothing to compare it with. */
    UNSUPPORTED("unsupported"),
    NOT_UNDERSTOOD("not-understood");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
