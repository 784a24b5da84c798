package closeout.cli;

import closeout.finding.Language;
import closeout.format.Presentation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds a run of the command line.
 *
 * @param out takes the data
 * @param err takes everything else
 */
record Console(
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Locale locale,
    Clock clock) {

  /** The launcher runs the JVM in the C locale and hands on the user's here. */
  private static final String LOCALE = "CLOSEOUT_LOCALE";

  /** Columns of the terminal; set by the launcher where standard output is one. */
  private static final String COLUMNS = "CLOSEOUT_COLUMNS";

  /** Set by the launcher where standard error is a terminal. */
  private static final String WATCHED = "CLOSEOUT_WATCHED";

  /** Environment variables, the likeliest first, and where caches lie below them. */
  private static final String[][] CACHES = {
    {"XDG_CACHE_HOME", ""}, {"LOCALAPPDATA", ""}, {"HOME", ".cache"}
  };

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  Language language() {
    String named = environment.getOrDefault(LOCALE, locale.getLanguage());
    return named.equals("en") || named.startsWith("en_") || named.startsWith("en.")
        ? Language.EN
        : Language.ZH;
  }

  boolean wantsColour() {
    return environment.containsKey(COLUMNS) && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  int width() {
    String columns = environment.getOrDefault(COLUMNS, "");
    return columns.matches("[0-9]{1,4}")
        ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
        : Presentation.PAGE_WIDTH;
  }

  /** The folder for what takes long to make, or null where the user has none. */
  Path cache() {
    for (String[] place : CACHES) {
      String folder = environment.getOrDefault(place[0], "");
      if (!folder.isEmpty()) {
        return Path.of(folder, place[1], "closeout");
      }
    }
    return null;
  }

  /** Whether somebody looks at what is written beside the data; the launcher tells it. */
  boolean watched() {
    return environment.containsKey(WATCHED);
  }

  /** Writes a line beside the data. */
  void say(String line) {
    tell(line + "\n");
  }

  /** Writes something beside the data. */
  void tell(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody is left to tell it to; the exit code still says it.
    }
  }

  /** Writes data. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
