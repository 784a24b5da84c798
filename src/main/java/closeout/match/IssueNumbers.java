package closeout.match;

import closeout.dossier.Issue;
import closeout.dossier.Sequence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbering of a ledger: which issues share a number, and where the sequence breaks. */
final class IssueNumbers {

  private static final Pattern PLAIN = Pattern.compile("0*(\\d{1,6})");

  private IssueNumbers() {}

  /**
   * A number in one spelling: half-width, without leading zeros and brackets; "" where there is
   * none.
   */
  static String normal(String number) {
    if (number == null) {
      return "";
    }
    String bare = Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[\\s()（）.、]", "");
    Matcher plain = PLAIN.matcher(bare);
    return plain.matches() ? plain.group(1) : bare;
  }

  /** The issues of each body. */
  static List<List<Issue>> bodies(List<Issue> issues) {
    return group(issues, issue -> List.of(Objects.requireNonNullElse(issue.body(), "")));
  }

  /**
   * The issues of one body in the groups within which numbers must be unique: all, or each aspect
   * where numbers restart.
   */
  static List<List<Issue>> groups(List<Issue> body) {
    List<List<Issue>> aspects =
        group(body, issue -> List.of(Objects.requireNonNullElse(issue.aspect(), "")));
    long starts = aspects.stream().filter(IssueNumbers::startsAtOne).count();
    return starts > 1 ? aspects : List.of(body);
  }

  private static List<List<Issue>> group(List<Issue> issues, Function<Issue, List<String>> key) {
    Map<List<String>, List<Issue>> groups = new LinkedHashMap<>();
    issues.forEach(
        issue -> groups.computeIfAbsent(key.apply(issue), k -> new ArrayList<>()).add(issue));
    return List.copyOf(groups.values());
  }

  private static boolean startsAtOne(List<Issue> group) {
    String first = normal(group.get(0).number());
    return first.equals("1") || first.equals("一");
  }

  /** A sequence for each place where the next plain number is not one more than the last. */
  static List<Sequence> breaks(List<Issue> group) {
    List<Sequence> breaks = new ArrayList<>();
    Integer last = null;
    for (Issue issue : group) {
      Integer number = plain(issue.number());
      if (number == null) {
        last = null;
        continue;
      }
      if (last != null && number != last + 1) {
        breaks.add(broken(issue, last, number));
      }
      last = number;
    }
    return breaks;
  }

  private static Sequence broken(Issue issue, int last, int number) {
    return new Sequence(
        issue.at(),
        issue.origin(),
        Sequence.Kind.ISSUE_NUMBERS,
        List.of(last, number),
        true,
        Objects.requireNonNullElse(issue.aspect(), ""),
        issue.key());
  }

  private static Integer plain(String number) {
    String normal = normal(number);
    return PLAIN.matcher(normal).matches() ? Integer.valueOf(normal) : null;
  }
}
