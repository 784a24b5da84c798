package closeout.format;

import closeout.dossier.Source;
import closeout.finding.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/**
 * A submitted office file that an answer can be written into.
 *
 * @param path as the user gave it
 */
record Submitted(String path, OfficePackage office) {

  /**
   * The only input that is a package with what is asked for; null where there is none or several.
   */
  static Submitted only(Audit audit, Predicate<OfficePackage> suits) throws IOException {
    List<Submitted> found = new ArrayList<>();
    for (Source source : audit.inputs()) {
      Path path = Path.of(source.path());
      boolean file =
          source.encoding() == null
              && source.kind() != Source.Kind.PREVIOUS
              && source.kind() != Source.Kind.EVIDENCE
              && Files.isRegularFile(path);
      if (file) {
        byte[] bytes = Files.readAllBytes(path);
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        // A file that has changed since it was read has other places.
        if (zip && hash(bytes).equals(source.sha256())) {
          OfficePackage office = OfficePackage.of(bytes);
          if (suits.test(office)) {
            found.add(new Submitted(source.path(), office));
          }
        }
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
