package closeout.wording;

import java.util.Comparator;
import java.util.List;

/**
 * The names of sanctions and of other consequences for persons (docs/reading.md, Sanctions and
 * measures).
 */
public final class Sanctions {

  private static final List<String> NAMES =
      Vocabulary.words("sanction").stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();
  private static final List<String> TRACKS = List.of("党内", "党纪", "政务", "行政");

  private Sanctions() {}

  /** The longest valid name that the text holds, or null. */
  public static String name(String text) {
    return NAMES.stream().filter(text::contains).findFirst().orElse(null);
  }

  /** 党内, 党纪, 政务 or 行政, or null. */
  public static String track(String text) {
    return TRACKS.stream().filter(text::contains).findFirst().orElse(null);
  }
}
