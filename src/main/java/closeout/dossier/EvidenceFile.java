package closeout.dossier;

/**
 * A file in the evidence folder.
 *
 * @param path relative to the folder, with forward slashes in Unicode NFC
 * @param size in bytes
 * @param sha256 of its bytes in hexadecimal, or "" where it could not be read
 * @param document whether it can be a document at all; temporary and system files cannot
 * @param index whether it lists other files (目录, 清单)
 */
public record EvidenceFile(
    Location at,
    Origin origin,
    String path,
    long size,
    String sha256,
    boolean document,
    boolean index)
    implements Fact {

  @Override
  public String content() {
    return path;
  }
}
