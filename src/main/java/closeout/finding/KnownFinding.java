package closeout.finding;

import java.util.Comparator;

/**
 * A finding as a baseline remembers it.
 *
 * @param subject what is at fault, in words that show no personal data
 */
public record KnownFinding(String fingerprint, String rule, String dossier, String subject) {

  /** By body, rule and words, so that a change of the file shows what changed. */
  public static final Comparator<KnownFinding> ORDER =
      Comparator.comparing(KnownFinding::dossier)
          .thenComparing(KnownFinding::rule)
          .thenComparing(KnownFinding::subject)
          .thenComparing(KnownFinding::fingerprint);
}
