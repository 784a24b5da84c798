package closeout.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rule's file, taken apart so that changed copies of the rule can be put together. */
record RuleFile(String group, String name, String text) {

  private static final String WHEN = "\nwhen\n";
  private static final String THEN = "\nthen\n";

  /** Every rule file, in order of path. */
  static List<RuleFile> all() {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .map(RuleFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleFile read(Path file) {
    try {
      return new RuleFile(
          file.getParent().getFileName().toString(),
          file.getFileName().toString().replace(".drl", ""),
          Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Package, imports and globals: what all copies share. */
  String head() {
    return text.substring(0, text.indexOf("/**"));
  }

  Phrase condition() {
    return new Phrase(text, Token.of(text, text.indexOf(WHEN) + WHEN.length(), then()));
  }

  Phrase consequence() {
    return new Phrase(
        text, Token.of(text, then() + THEN.length(), text.indexOf("\nend", then()) + 1));
  }

  private int then() {
    return text.indexOf(THEN);
  }

  /**
   * The rule under another name.
   *
   * @param changed the whole file, perhaps with another condition
   */
  String copy(String changed, String copyName) {
    return changed
        .substring(changed.indexOf("rule \"" + name + "\""))
        .replace("rule \"" + name + "\"", "rule \"" + copyName + "\"")
        // Copies must not fold each other.
        .replaceFirst("\n *@folds\\([^\n]*", "");
  }
}
