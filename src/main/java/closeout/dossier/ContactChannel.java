package closeout.dossier;

/** A way to reach the body that publishes a report. */
public enum ContactChannel {
  PHONE,
  FAX,
  ADDRESS,
  POST_BOX,
  POSTCODE,
  EMAIL;

  /** Whether this channel serves where the other is wanted. */
  public boolean serves(ContactChannel wanted) {
    return this == wanted || wanted == ADDRESS && this == POST_BOX;
  }
}
