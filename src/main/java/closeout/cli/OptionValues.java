package closeout.cli;

import closeout.finding.Language;
import closeout.finding.Severity;
import closeout.policy.Nearest;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the values of options, or says what is wrong with them. */
final class OptionValues {

  private static final String NEVER = "never";
  private static final int MOST_THREADS = 256;

  private OptionValues() {}

  /** The severity that fails a run; null for never. */
  static Severity gate(String value) {
    List<String> known =
        Arrays.stream(Severity.values()).map(Severity::code).collect(Collectors.toList());
    known.add(NEVER);
    String word = among("--fail-on", value, known);
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.code().equals(word))
        .findFirst()
        .orElse(null);
  }

  /** The day, or null for null. */
  static LocalDate date(String option, String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new UsageException("not-a-date", option, value);
    }
  }

  static Path path(String option, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException("not-a-path", option, value);
    }
  }

  /** A file or folder that is there, or null for null. */
  static Path existing(String option, String value) {
    if (value == null) {
      return null;
    }
    Path path = path(option, value);
    if (!Files.isReadable(path)) {
      throw new UnreadableException(path, Files.exists(path) ? "unreadable" : "missing");
    }
    return path;
  }

  /** A file that can be written, or null for null. */
  static Path target(String option, String value) {
    if (value == null) {
      return null;
    }
    Path path = path(option, value);
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
      throw new UsageException("not-a-target", path.toString());
    }
    return path;
  }

  /** The character set, or null for null. */
  static Charset charset(String value) {
    try {
      return value == null ? null : Charset.forName(value);
    } catch (IllegalArgumentException e) {
      throw new UsageException("unknown-encoding", value);
    }
  }

  static int threads(String value) {
    if (value == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!value.matches("[1-9][0-9]{0,2}") || Integer.parseInt(value) > MOST_THREADS) {
      throw new UsageException("not-a-thread-count", value, MOST_THREADS);
    }
    return Integer.parseInt(value);
  }

  /** Makes sure that a language is known; null stands for the default. */
  static void language(String value) {
    if (value != null) {
      List<String> known = new ArrayList<>();
      for (Language language : Language.values()) {
        known.add(language.name().toLowerCase(Locale.ROOT));
      }
      among("--lang", value.toLowerCase(Locale.ROOT), known);
    }
  }

  static String among(String option, String value, List<String> known) {
    if (!known.contains(value)) {
      throw new UsageException("not-among", option, value, Nearest.to(value, known), known);
    }
    return value;
  }
}
