package closeout.check;

import closeout.dossier.Dossier;
import closeout.dossier.Issue;
import closeout.dossier.Origin;
import closeout.wording.Numerals;
import closeout.wording.Spelling;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The issues of one dossier, as a waiver names them: by title, or by a number that is theirs alone.
 */
final class NumberedIssues {

  private static final Pattern ORNAMENT = Pattern.compile("[()【】\\[\\].、:第号题项条]|问(?=题)");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0{1,8}(?=[0-9])");

  private record Number(Origin origin, String number) {}

  private final Map<String, Issue> byKey = new HashMap<>();
  private final Map<Number, Integer> counts = new HashMap<>();

  NumberedIssues(Dossier dossier) {
    for (Issue issue : dossier.facts(Issue.class)) {
      byKey.put(issue.key(), issue);
      counts.merge(number(issue), 1, Integer::sum);
    }
  }

  /** Whether the issue of that key is the one that the words name. */
  boolean named(String words, String key) {
    Issue issue = byKey.get(key);
    if (issue == null) {
      return false;
    }
    String wanted = plain(words);
    return wanted.equals(plain(issue.title()))
        || wanted.equals(plain(issue.text()))
        || issue.number() != null
            && number(words).equals(number(issue.number()))
            && counts.get(number(issue)) == 1;
  }

  private static Number number(Issue issue) {
    return new Number(issue.origin(), issue.number() == null ? "" : number(issue.number()));
  }

  private static String number(String written) {
    String bare = ORNAMENT.matcher(plain(written)).replaceAll("");
    return Numerals.chinese(bare)
        .map(String::valueOf)
        .orElse(LEADING_ZEROS.matcher(bare).replaceFirst(""));
  }

  /** In one spelling. */
  static String plain(String text) {
    return Spelling.compact(text).toLowerCase(Locale.ROOT);
  }
}
