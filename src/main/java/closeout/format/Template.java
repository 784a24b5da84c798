package closeout.format;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values into the numbered places of a message. {@code MessageFormat} would print 13248 as
 * 13,248 and eat apostrophes.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,2})}");

  private Template() {}

  static String fill(String template, List<String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
  }

  private static String value(MatchResult place, List<String> values) {
    int number = Integer.parseInt(place.group(1));
    return number < values.size() ? values.get(number) : "";
  }
}
