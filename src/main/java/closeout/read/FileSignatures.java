package closeout.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows with which bytes the files of common kinds begin. A file is only doubted where its bytes
 * are certainly those of another kind than its name says: what begins with none of them may be
 * anything.
 */
final class FileSignatures {

  /**
   * A kind of files.
   *
   * @param beginning the first bytes, in ISO 8859-1
   * @param endings the names that it goes by, in lower case
   */
  private record Kind(String beginning, Set<String> endings) {}

  private static final int LONGEST = 16;
  private static final Set<String> IMAGES =
      Set.of("jpg", "jpeg", "jfif", "png", "gif", "bmp", "webp", "heic", "tif", "tiff");
  private static final Set<String> PACKED =
      Set.of(
          "zip", "docx", "xlsx", "pptx", "docm", "xlsm", "ofd", "odt", "ods", "odp", "wps", "et",
          "dps", "doc", "xls", "ppt");
  private static final Set<String> OLD_OFFICE =
      Set.of("doc", "xls", "ppt", "wps", "et", "dps", "msg");
  private static final Set<String> WEB = Set.of("html", "htm", "mht", "doc", "xls", "xml");
  private static final List<Kind> KINDS =
      List.of(
          new Kind("%PDF", Set.of("pdf")),
          new Kind("\u00FF\u00D8\u00FF", IMAGES),
          new Kind("\u0089PNG", IMAGES),
          new Kind("GIF8", IMAGES),
          new Kind("PK\u0003\u0004", PACKED),
          new Kind("\u00D0\u00CF\u0011\u00E0", OLD_OFFICE),
          new Kind("{\\rtf", Set.of("rtf", "doc", "wps")),
          new Kind("Rar!", Set.of("rar")),
          new Kind("7z\u00BC\u00AF", Set.of("7z")),
          new Kind("<!doctype", WEB),
          new Kind("<html", WEB),
          // Programs prove nothing, whatever they are called.
          new Kind("mz\u0090\u0000", Set.of()),
          new Kind("\u007Felf", Set.of()));

  private FileSignatures() {}

  /** Whether nothing shows that the file is of another kind than its name says. */
  static boolean fit(String name, Path file) throws IOException {
    String begun = begun(file).toLowerCase(Locale.ROOT);
    String ending = FileKind.ending(name);
    return KINDS.stream()
        .filter(kind -> begun.startsWith(kind.beginning().toLowerCase(Locale.ROOT)))
        .allMatch(kind -> ending.isEmpty() || kind.endings().contains(ending));
  }

  private static String begun(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
    }
  }
}
