package closeout.dossier;

/**
 * A contact for supervision (监督联系方式).
 *
 * @param value as printed
 * @param wellFormed whether it has the form of its channel
 * @param expected the form expected, where it has not; else ""
 */
public record Contact(
    Location at,
    Origin origin,
    ContactChannel channel,
    String value,
    boolean wellFormed,
    String expected)
    implements Fact {

  /** Whether its area code is another than the given one, which may be null. */
  public boolean outside(String areaCode) {
    return areaCode != null
        && (channel == ContactChannel.PHONE || channel == ContactChannel.FAX)
        && value.startsWith("0")
        && !value.startsWith(areaCode);
  }

  @Override
  public String content() {
    return channel + " " + value;
  }
}
