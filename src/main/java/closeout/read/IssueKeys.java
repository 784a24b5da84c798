package closeout.read;

import closeout.dossier.Origin;
import closeout.wording.Numerals;
import closeout.wording.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each issue of a dossier a key of its own, and finds it again by its number. */
final class IssueKeys {

  private static final Pattern ORNAMENT = Pattern.compile("^(?:第|问题|no\\.?)|[号题项条.、:：)）]$");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0{1,8}(?=[0-9])");
  private static final Pattern MAIN = Pattern.compile("([0-9]{1,9})[-.(_].{1,20}");

  private final String prefix;
  private final Set<String> given = new HashSet<>();
  private final Map<String, String> byNumber = new HashMap<>();

  IssueKeys(Origin origin) {
    this.prefix = origin == Origin.PREVIOUS ? "P" : "L";
  }

  /** A new key: L17; L17#2 for the second issue of that number; Lr12 for one without number. */
  String next(IssueGroup group) {
    String number = group.number();
    String base =
        prefix + (number == null ? "r" + group.first().number() : Spelling.compact(number));
    String key = base;
    for (int i = 2; !given.add(key); i++) {
      key = base + "#" + i;
    }
    if (number != null) {
      byNumber.putIfAbsent(normal(number), key);
      byNumber.putIfAbsent(group.body() + "\n" + normal(number), key);
    }
    return key;
  }

  /**
   * The key of the issue that a row of another table refers to: by its number, else by the leading
   * part of it (3-2, 3.2 and 3（2） refer to 3); null where no issue has it.
   */
  String find(String body, String reference) {
    String number = normal(reference);
    String key = exactly(body, number);
    Matcher main = MAIN.matcher(number);
    return key == null && main.matches() ? exactly(body, main.group(1)) : key;
  }

  private String exactly(String body, String number) {
    String key = byNumber.get(body + "\n" + number);
    return key == null ? byNumber.get(number) : key;
  }

  private static String normal(String number) {
    String plain = ORNAMENT.matcher(Spelling.compact(number)).replaceAll("");
    return Numerals.chinese(plain)
        .map(String::valueOf)
        .orElse(LEADING_ZEROS.matcher(plain).replaceFirst(""));
  }
}
