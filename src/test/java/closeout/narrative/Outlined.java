package closeout.narrative;

import closeout.dossier.Fact;
import closeout.dossier.Issue;
import closeout.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a report's structure says, in one line for each issue. */
final class Outlined {

  private Outlined() {}

  /** "number title | status | measures" of each issue. */
  static List<String> of(String report) {
    return facts(report, Issue.class).stream().map(Outlined::shown).toList();
  }

  private static String shown(Issue issue) {
    String number = issue.number() == null ? "-" : issue.number();
    return number
        + " "
        + issue.title()
        + " | "
        + issue.status().code()
        + " | "
        + issue.measureItems();
  }

  static <T extends Fact> List<T> facts(String report, Class<T> type) {
    List<T> found = new ArrayList<>();
    Structure.of(
        Readings.document(report),
        Wording.BUILT_IN,
        fact -> {
          if (type.isInstance(fact)) {
            found.add(type.cast(fact));
          }
        });
    return found;
  }
}
