package closeout.read;

import closeout.dossier.Concept;
import closeout.read.Meaning.Ambiguity;
import closeout.wording.Spelling;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises column labels by the synonym table and by what the policy maps. */
final class Labels {

  private static final Map<String, String> SYNONYMS = WordTable.read("/closeout/columns.csv");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[【][^()\\[\\]【】]{0,40}+[)\\]】]");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]【】]");
  private static final Pattern ORNAMENT = Pattern.compile("[*:：.。]+$|^\\*+");
  private static final Pattern JOINT = Pattern.compile("[/、,，&+|()（）\\[\\]\\n]|及|和|与|或");
  private static final Set<Concept> ROLES =
      EnumSet.of(Concept.LEADER, Concept.DEPARTMENT, Concept.PERSON);

  /** Too common as parts of other labels. */
  private static final Set<Concept> EXACT_ONLY =
      EnumSet.of(
          Concept.METRIC,
          Concept.VALUE,
          Concept.UNIT_NAME,
          Concept.REMARK,
          Concept.TO_RECTIFY_COUNT,
          Concept.RECTIFIED_COUNT,
          Concept.OPEN_COUNT,
          Concept.OVERDUE_COUNT,
          Concept.CLOSURE_APPLICATION);

  private static final int LONGEST_LABEL = 40;

  private final Map<String, Concept> mapped = new HashMap<>();
  private final Set<String> ignored = new HashSet<>();

  /**
   * @param mapped labels that the policy maps
   * @param ignored labels of columns that it leaves out
   */
  Labels(Map<String, Concept> mapped, Set<String> ignored) {
    mapped.forEach((label, concept) -> this.mapped.put(normal(label), concept));
    ignored.forEach(label -> this.ignored.add(normal(label)));
  }

  Meaning meaning(String label) {
    String normal = normal(label);
    if (mapped.containsKey(normal)) {
      return new Meaning(List.of(mapped.get(normal)), null, true);
    }
    if (normal.isEmpty() || ignored.contains(normal) || normal.length() > LONGEST_LABEL) {
      return Meaning.UNKNOWN;
    }
    Meaning joint = joint(label);
    if (joint.known()) {
      return joint;
    }
    Meaning whole = exactly(BRACKETS.matcher(normal).replaceAll(""));
    if (whole.known()) {
      return whole;
    }
    String bare = ornament(BRACKETED.matcher(normal).replaceAll(""));
    Meaning exact = exactly(bare);
    return exact.known() ? exact : contained(bare);
  }

  private static String normal(String label) {
    return ornament(Spelling.compact(label).toLowerCase(Locale.ROOT));
  }

  private static String ornament(String label) {
    return ORNAMENT.matcher(label).replaceAll("");
  }

  private static Meaning exactly(String label) {
    String code = SYNONYMS.get(label);
    return code == null ? Meaning.UNKNOWN : meaning(code, true);
  }

  private static Meaning meaning(String code, boolean exact) {
    return code.startsWith("?")
        ? new Meaning(List.of(), Ambiguity.valueOf(code.substring(1)), exact)
        : new Meaning(List.of(Concept.valueOf(code)), null, exact);
  }

  /** A label that joins roles: 责任单位/责任人, 牵头部门（负责人）. */
  private static Meaning joint(String label) {
    Set<Concept> roles = new LinkedHashSet<>();
    int parts = 0;
    for (String part : JOINT.split(Spelling.halfWidth(label))) {
      String normal = normal(part);
      if (normal.isEmpty()) {
        continue;
      }
      parts++;
      Meaning meaning = normal.equals("人") ? exactly("责任人") : exactly(normal);
      meaning = meaning.known() ? meaning : contained(normal);
      if (meaning.concepts().size() == 1 && ROLES.contains(meaning.concepts().get(0))) {
        roles.add(meaning.concepts().get(0));
      }
    }
    return parts > 1 && roles.size() > 1
        ? new Meaning(List.copyOf(roles), null, true)
        : Meaning.UNKNOWN;
  }

  /** The longest known label that this one holds, the end of the label counting most. */
  private static Meaning contained(String label) {
    String best = null;
    int most = 0;
    for (int from = 0; from < label.length(); from++) {
      for (int to = from + 2; to <= label.length(); to++) {
        String part = label.substring(from, to);
        String code = SYNONYMS.get(part);
        boolean last = to == label.length();
        if (code != null && holds(part, code, last)) {
          int weight = 2 * part.length() + (last ? 3 : 0);
          if (weight >= most) {
            most = weight;
            best = code;
          }
        }
      }
    }
    return best == null ? Meaning.UNKNOWN : meaning(best, false);
  }

  private static boolean holds(String part, String code, boolean last) {
    boolean chinese = part.charAt(0) >= '\u2E80';
    boolean ambiguous = code.startsWith("?");
    return chinese
        && (part.length() > 2 || last && !code.equals("NUMBER"))
        && (ambiguous || !EXACT_ONLY.contains(Concept.valueOf(code)));
  }
}
