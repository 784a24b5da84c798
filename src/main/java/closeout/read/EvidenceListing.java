package closeout.read;

import closeout.dossier.EvidenceFile;
import closeout.dossier.EvidenceFolder;
import closeout.dossier.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The files of the evidence folder, in which references are looked up.
 *
 * @param folder null where none was given
 */
record EvidenceListing(
    EvidenceFolder folder, List<EvidenceFile> files, Map<String, String> byPath) {

  static final EvidenceListing NONE = new EvidenceListing(null, List.of(), Map.of());

  static EvidenceListing of(EvidenceFolder folder, List<EvidenceFile> files) {
    Map<String, String> byPath = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (EvidenceFile file : files) {
      byPath.put(key(file.path()), file.path());
    }
    for (EvidenceFile file : files) {
      String name = key(file.path().substring(file.path().lastIndexOf('/') + 1));
      if (byPath.containsKey(name) && !byPath.get(name).equals(file.path())) {
        ambiguous.add(name);
      }
      byPath.putIfAbsent(name, file.path());
    }
    Set<String> whole = new HashSet<>();
    files.forEach(file -> whole.add(key(file.path())));
    ambiguous.removeAll(whole);
    byPath.keySet().removeAll(ambiguous);
    return new EvidenceListing(folder, List.copyOf(files), Map.copyOf(byPath));
  }

  /**
   * The path of the file that a reference means: the same but for case, or below a folder that the
   * reference leaves out or adds. A reference without such a file stays as it is.
   */
  String resolve(String reference) {
    String found = byPath.get(key(reference));
    if (found == null && folder != null) {
      String rest = reference;
      while (found == null && rest.indexOf('/') >= 0) {
        rest = rest.substring(rest.indexOf('/') + 1);
        found = byPath.get(key(rest));
        if (found != null && found.indexOf('/') >= 0 && rest.indexOf('/') < 0) {
          // A bare name in another folder than the reference says is another file.
          found = null;
        }
      }
    }
    return found == null ? reference : found;
  }

  /** The digest of the file of that path, or null where there is none or nothing in it. */
  String sha256(String path) {
    return files.stream()
        .filter(file -> file.path().equals(path) && file.size() > 0 && !file.sha256().isEmpty())
        .map(EvidenceFile::sha256)
        .findFirst()
        .orElse(null);
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    if (folder != null) {
      facts.add(folder);
      facts.addAll(files);
    }
    return facts;
  }

  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
