package closeout.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Identifies values by their content, and looks for days in them. */
public final class Digests {

  private Digests() {}

  /** SHA-256 of a record, a text, or a list of such; the same in every process. */
  public static String of(Object value) {
    return HexFormat.of().formatHex(digest().digest(ValueWriter.bytes(value, new Types())));
  }

  /**
   * Identifies the program: its jar, which names its libraries; a folder of classes has nothing.
   */
  public static String ofProgram() throws IOException {
    try {
      Path program =
          Path.of(Digests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(program)
          ? ""
          : HexFormat.of().formatHex(digest().digest(Files.readAllBytes(program)));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of the program is not known.", e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Tells every day that stands somewhere in a value. */
  public static void days(Object value, Consumer<LocalDate> days) {
    if (value instanceof LocalDate day) {
      days.accept(day);
    } else if (value instanceof Iterable<?> several) {
      several.forEach(each -> days(each, days));
    } else if (value instanceof Record) {
      Shape shape = Shape.of(value.getClass());
      for (int i = 0; i < shape.size(); i++) {
        days(shape.part(i, value), days);
      }
    }
  }
}
