package closeout.dossier;

/** What kind of text a report is, which decides what may be expected of it. */
public record Genre(Location at, Origin origin, Kind kind) implements Fact {

  /** For whom a text is written. */
  public enum Kind {
    /** Published by the body itself for everyone to read (通报, 公示). */
    NOTICE,
    /** Delivered to a people's congress or a superior (请予审议, 特此报告). */
    SUBMISSION,
    /** A news item, a round-up or a fragment: it reports about others. */
    ACCOUNT
  }

  @Override
  public String content() {
    return "genre";
  }
}
