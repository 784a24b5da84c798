package closeout.format;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values into the numbered places of a message: {@code {0}} the value itself, {@code
 * {0|day|days}} the word that goes with it. {@code MessageFormat} would print 13248 as 13,248 and
 * eat apostrophes.
 */
final class Template {

  private static final Pattern PLACE =
      Pattern.compile("\\{([0-9]{1,2})(?:\\|([^{}|]{0,40})\\|([^{}|]{0,40}))?}");

  private Template() {}

  static String fill(String template, List<String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
  }

  private static String value(MatchResult place, List<String> values) {
    int number = Integer.parseInt(place.group(1));
    String value = number < values.size() ? values.get(number) : "";
    if (place.group(2) == null) {
      return value;
    }
    return value.equals("1") ? place.group(2) : place.group(3);
  }
}
