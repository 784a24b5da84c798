package closeout.cli;

import closeout.finding.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help of the command line in one language, whatever the locale of the machine. */
final class HelpTexts {

  private HelpTexts() {}

  static ResourceBundle of(Language language) {
    String name = "/closeout/help_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (Reader reader =
        new InputStreamReader(HelpTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
