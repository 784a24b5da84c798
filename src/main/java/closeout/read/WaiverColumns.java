package closeout.read;

import closeout.policy.Nearest;
import closeout.wording.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the columns of a list of waivers are called, in both languages. */
final class WaiverColumns {

  static final String IGNORED = "ignored";

  /** Without them no waiver can have an effect, so that their absence is told at once. */
  private static final List<String> NEEDED =
      List.of("rule", "reason", "requester", "approver", "expires");

  /** One of them is enough. */
  private static final List<String> SUBJECTS = List.of("fingerprint", "dossier", "issue", "words");

  private static final Map<String, String> FIELDS = WordTable.read("/closeout/waivers.csv");

  private WaiverColumns() {}

  /** The field that a label stands for, or null. */
  static String field(String label) {
    return FIELDS.get(Spelling.compact(label).toLowerCase(Locale.ROOT));
  }

  /** The label that was probably meant, or "". */
  static String nearest(String label) {
    return Nearest.to(Spelling.compact(label), FIELDS.keySet());
  }

  static List<String> known() {
    return FIELDS.keySet().stream().sorted().toList();
  }

  /** Tells the fields without which no waiver of the list can have an effect. */
  static void demand(Collection<String> fields, int line, Problems problems) {
    Set<String> missing =
        NEEDED.stream().filter(field -> !fields.contains(field)).collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      problems.at(line, 0, "waivers-column-missing", missing.stream().sorted().toList());
    } else if (SUBJECTS.stream().noneMatch(fields::contains)) {
      problems.at(line, 0, "waivers-subject-missing", SUBJECTS);
    }
  }
}
