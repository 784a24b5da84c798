package closeout.dossier;

import java.util.Set;

/**
 * A reference to proof (佐证材料).
 *
 * @param forIssue the key of its issue, or null
 * @param reference as written
 * @param path the reference as a path with forward slashes in Unicode NFC, or null where it names
 *     no file
 * @param kinds what it can be, by its words or its file name
 * @param datedOn its date, or null
 * @param proves what it is said to prove, or null
 * @param sha256 of the file that it names, or null where there is no such file with content
 */
public record Evidence(
    Location at,
    Origin origin,
    String forIssue,
    String reference,
    String path,
    Set<EvidenceKind> kinds,
    DateInterval datedOn,
    String proves,
    String sha256)
    implements Fact {

  public Evidence {
    kinds = Set.copyOf(kinds);
  }

  /** Whether any of it proves an act of that class. */
  public boolean fits(MeasureClass act) {
    return kinds.stream().anyMatch(kind -> kind.proves(act));
  }

  /** Whether its words leave open what it is. */
  public boolean ofAnyKind() {
    return kinds.isEmpty() || collection();
  }

  /** Whether it holds many documents, so that many issues may cite it. */
  public boolean collection() {
    return kinds.contains(EvidenceKind.COLLECTION);
  }

  /** What tells it from other evidence: its file, else its words. */
  public String identity() {
    return path == null ? reference.replaceAll("\\s", "") : path;
  }

  /** What tells it from other evidence, copies of one file under several names being the same. */
  public String substance() {
    return sha256 == null ? identity() : sha256;
  }

  /** Whether a text cites its title, so that it is a basis and no proof: 按照《…》. */
  public boolean citedIn(String text) {
    int from = reference.indexOf('《');
    int to = reference.indexOf('》');
    return from >= 0 && to > from && text.contains(reference.substring(from, to + 1));
  }

  @Override
  public String content() {
    return reference;
  }
}
