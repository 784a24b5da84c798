package closeout.format;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values into the numbered places of a message: {@code {0}} the value itself, {@code
 * {0|day|days}} the word that goes with it, {@code {0?, that is {0}}} words that are left out where
 * the value is none or zero. {@code MessageFormat} would print 13248 as 13,248 and eat apostrophes.
 */
final class Template {

  private static final Pattern PLACE =
      Pattern.compile("\\{([0-9]{1,2})(?:\\|([^{}|]{0,40})\\|([^{}|]{0,40}))?}");

  private static final Pattern OPTIONAL =
      Pattern.compile("\\{([0-9]{1,2})\\?([^{}]{0,80}+\\{\\1}[^{}]{0,80}+)}");

  private Template() {}

  static String fill(String template, List<String> values) {
    return fill(template, values, "");
  }

  /**
   * Fills a message.
   *
   * @param nothing what values are that are none
   */
  static String fill(String template, List<String> values, String nothing) {
    String kept =
        OPTIONAL
            .matcher(template)
            .replaceAll(
                section ->
                    List.of("", "0", nothing).contains(value(section, values))
                        ? ""
                        : Matcher.quoteReplacement(section.group(2)));
    return PLACE.matcher(kept).replaceAll(place -> Matcher.quoteReplacement(said(place, values)));
  }

  private static String said(MatchResult place, List<String> values) {
    String value = value(place, values);
    if (place.group(2) == null) {
      return value;
    }
    return value.equals("1") ? place.group(2) : place.group(3);
  }

  private static String value(MatchResult place, List<String> values) {
    int number = Integer.parseInt(place.group(1));
    return number < values.size() ? values.get(number) : "";
  }
}
