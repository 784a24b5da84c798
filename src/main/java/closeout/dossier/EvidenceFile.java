package closeout.dossier;

import java.util.Collection;

/**
 * A file in the evidence folder.
 *
 * @param path relative to the folder, with forward slashes in Unicode NFC
 * @param size in bytes
 * @param sha256 of its bytes in hexadecimal, or "" where it could not be read
 * @param document whether it can be a document at all; temporary and system files cannot
 * @param plausible whether its first bytes are those of its kind; a text saved as .pdf has others
 * @param index whether it lists other files (目录, 清单)
 */
public record EvidenceFile(
    Location at,
    Origin origin,
    String path,
    long size,
    String sha256,
    boolean document,
    boolean plausible,
    boolean index)
    implements Fact {

  /** Why a file proves nothing. */
  public enum Fault {
    ABSENT,
    EMPTY,
    TEMPORARY,
    /** Its content is of another kind than its name says. */
    WRONG_KIND
  }

  /** Why it proves nothing, or null where it can. */
  public Fault fault() {
    if (!document) {
      return Fault.TEMPORARY;
    }
    return size == 0 ? Fault.EMPTY : plausible ? null : Fault.WRONG_KIND;
  }

  /** Why the only file that a reference can mean proves nothing. */
  public static Fault fault(Collection<EvidenceFile> meant) {
    return meant.isEmpty() ? Fault.ABSENT : meant.iterator().next().fault();
  }

  @Override
  public String content() {
    return path;
  }
}
