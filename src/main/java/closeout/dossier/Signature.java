package closeout.dossier;

/**
 * The signature block of a report (落款).
 *
 * @param organisation the issuing organisation, or null where none is found
 * @param signedOn the date as a mention, or null where none is found
 * @param lastLines the last lines of the text, for the reader
 */
public record Signature(
    Location at, Origin origin, String organisation, DateMention signedOn, String lastLines)
    implements Fact {

  @Override
  public String content() {
    return "signature";
  }
}
