package closeout.policy;

import closeout.dossier.ClosureStep;
import closeout.dossier.Concept;
import closeout.dossier.ContactChannel;
import closeout.finding.Language;
import closeout.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/** The keys of policy files, in the order in which they are told. */
final class PolicyKeys {

  private static final Set<Concept> RESPONSIBLE =
      EnumSet.of(Concept.LEADER, Concept.DEPARTMENT, Concept.PERSON);

  /** Says of a column that it is not to be read. */
  private static final String IGNORE = "ignore";

  private final Collection<String> rules;
  private final Map<String, List<String>> words;
  private final List<PolicyKey> keys = new ArrayList<>();

  private PolicyKeys(Collection<String> rules, Map<String, List<String>> words) {
    this.rules = rules;
    this.words = words;
    times();
    thresholds();
    completion();
    ledgers();
    publication();
    words();
    key(
        PolicyFile.OWN_RULES,
        (draft, value) -> draft.ownRules = value.texts(),
        draft -> draft.ownRules);
    waivers();
    key("severities", this::readSeverities, PolicyKeys::severities);
    key(
        "rules",
        (draft, value) -> value.forEach((rule, off) -> readRule(draft, rule, off)),
        draft -> draft.disabled);
  }

  /**
   * @param rules the rules that a policy may name
   * @param words the word lists that it may change, by their names
   */
  static List<PolicyKey> of(Collection<String> rules, Map<String, List<String>> words) {
    return List.copyOf(new PolicyKeys(rules, words).keys);
  }

  private void times() {
    key("asOf", (draft, value) -> draft.asOf = value.date(), draft -> draft.asOf.toString());
    key("timeZone", (draft, value) -> draft.zone = value.zone(), draft -> draft.zone.getId());
    key(
        "language",
        (draft, value) ->
            draft.language = value.among(Arrays.asList(Language.values()), PolicyKeys::code),
        draft -> draft.language == null ? "" : code(draft.language));
    key("profile", (draft, value) -> draft.profile = profile(value), PolicyKeys::profile);
  }

  private void thresholds() {
    count("greenDays", (draft, days) -> draft.greenDays = days, draft -> draft.greenDays);
    count("yellowDays", (draft, days) -> draft.yellowDays = days, draft -> draft.yellowDays);
    count("staleDays", (draft, days) -> draft.staleDays = days, draft -> draft.staleDays);
    count("maxExtensions", (draft, n) -> draft.maxExtensions = n, draft -> draft.maxExtensions);
    count(
        "evidenceReuseMax",
        (draft, n) -> draft.evidenceReuseMax = n,
        draft -> draft.evidenceReuseMax);
    count(
        "evidenceLagDays",
        (draft, days) -> draft.evidenceLagDays = days,
        draft -> draft.evidenceLagDays);
    count("mismatchLimit", (draft, n) -> draft.mismatchLimit = n, draft -> draft.mismatchLimit);
  }

  private void completion() {
    flag(
        "basicCountsAsDone",
        (draft, set) -> draft.basicCountsAsDone = set,
        draft -> draft.basicCountsAsDone);
    flag(
        "basicNeedsEvidence",
        (draft, set) -> draft.basicNeedsEvidence = set,
        draft -> draft.basicNeedsEvidence);
    flag(
        "longTermBlocksDone",
        (draft, set) -> draft.longTermBlocksDone = set,
        draft -> draft.longTermBlocksDone);
    flag("longMayClose", (draft, set) -> draft.longMayClose = set, draft -> draft.longMayClose);
    key(
        "closureSteps",
        (draft, value) ->
            draft.closureSteps =
                value.allAmong(Arrays.asList(ClosureStep.Kind.values()), PolicyKeys::code),
        draft -> codes(draft.closureSteps));
    flag(
        "approvalRequired",
        (draft, set) -> draft.approvalRequired = set,
        draft -> draft.approvalRequired);
  }

  private void ledgers() {
    key(
        "requiredConcepts",
        (draft, value) -> draft.requiredConcepts = concepts(value),
        draft -> names(draft.requiredConcepts));
    key(
        "requiredFields",
        (draft, value) -> draft.requiredFields = concepts(value),
        draft -> names(draft.requiredFields));
    key(
        "responsibleFields",
        (draft, value) ->
            draft.responsibleFields = Set.copyOf(value.allAmong(RESPONSIBLE, Concept::code)),
        draft -> names(draft.responsibleFields));
    key(
        "columns",
        (draft, value) -> value.forEach((label, meaning) -> readColumn(draft, label, meaning)),
        PolicyKeys::columns);
  }

  private void publication() {
    key(
        "contactRequired",
        (draft, value) -> draft.contactRequired = channels(value),
        draft -> codes(draft.contactRequired));
    key(
        "contactExpected",
        (draft, value) -> draft.contactExpected = channels(value),
        draft -> codes(draft.contactExpected));
    key(
        "requiredDocuments",
        (draft, value) -> draft.requiredDocuments = value.texts(),
        draft -> draft.requiredDocuments);
    flag(
        "namesMayBePublished",
        (draft, set) -> draft.namesMayBePublished = set,
        draft -> draft.namesMayBePublished);
    flag(
        "ledgerIsPublished",
        (draft, set) -> draft.ledgerIsPublished = set,
        draft -> draft.ledgerIsPublished);
    key(
        "sensitiveMatterWords",
        (draft, value) -> draft.sensitiveMatterWords = value.texts(),
        draft -> draft.sensitiveMatterWords);
    key(
        "areaCode",
        (draft, value) -> draft.areaCode = areaCode(value),
        draft -> draft.areaCode == null ? "" : draft.areaCode);
  }

  private void words() {
    key(
        "addWords",
        (draft, value) ->
            value.forEach((list, added) -> draft.addedWords.put(known(list, added), added.texts())),
        draft -> draft.addedWords);
    key(
        "removeWords",
        (draft, value) ->
            value.forEach(
                (list, removed) ->
                    draft.removedWords.put(
                        known(list, removed), removed.allAmong(words.get(list), word -> word))),
        draft -> draft.removedWords);
  }

  private String known(String list, Setting value) {
    List<String> known = List.copyOf(words.keySet());
    if (!known.contains(list)) {
      throw value.problem("unknown-words", list, Nearest.to(list, known), known);
    }
    return list;
  }

  private void waivers() {
    key(
        "waivers",
        (draft, value) -> draft.waivers = value.path(),
        draft -> draft.waivers == null ? "" : draft.waivers);
    count(
        "waiverNoticeDays",
        (draft, days) -> draft.waiverNoticeDays = days,
        draft -> draft.waiverNoticeDays);
  }

  private void key(
      String name, BiConsumer<PolicyDraft, Setting> read, Function<PolicyDraft, Object> told) {
    keys.add(new PolicyKey(name, read, told));
  }

  private void count(String name, ObjIntConsumer<PolicyDraft> set, ToIntFunction<PolicyDraft> get) {
    key(name, (draft, value) -> set.accept(draft, value.count()), get::applyAsInt);
  }

  private void flag(
      String name, BiConsumer<PolicyDraft, Boolean> set, Function<PolicyDraft, Object> get) {
    key(name, (draft, value) -> set.accept(draft, value.flag()), get);
  }

  private void readSeverities(PolicyDraft draft, Setting value) {
    value.forEach(
        (rule, severity) -> {
          mustExist(rule, severity);
          if ("off".equals(severity.text())) {
            throw severity.problem("off-without-reason", rule);
          }
          draft.severities.put(
              rule, severity.among(Arrays.asList(Severity.values()), Severity::code));
        });
  }

  private static Map<String, Object> severities(PolicyDraft draft) {
    Map<String, Object> codes = new LinkedHashMap<>();
    draft.severities.forEach((rule, severity) -> codes.put(rule, severity.code()));
    return codes;
  }

  private void readRule(PolicyDraft draft, String rule, Setting value) {
    mustExist(rule, value);
    value.forEach(
        (key, reason) -> {
          if (!key.equals("off")) {
            throw reason.problem("unknown-key", key, "off", List.of("off"));
          }
          if (reason.text() == null || reason.text().isBlank()) {
            throw reason.problem("off-without-reason", rule);
          }
          draft.disabled.put(rule, reason.words());
        });
    if (!draft.disabled.containsKey(rule)) {
      throw value.problem("off-without-reason", rule);
    }
  }

  private void mustExist(String rule, Setting value) {
    if (!rules.contains(rule)) {
      throw value.problem("unknown-rule", rule, Nearest.to(rule, rules));
    }
  }

  private static Profile profile(Setting value) {
    if (value.map() == null) {
      return Profiles.chosen(value.among(Profiles.names(), name -> name));
    }
    Map<String, Integer> terms = new LinkedHashMap<>();
    value.forEach(
        (term, length) -> {
          if (!Profile.TERMS.contains(term)) {
            throw length.problem(
                "unknown-key", term, Nearest.to(term, Profile.TERMS), Profile.TERMS);
          }
          terms.put(term, length.count());
        });
    return Profile.own(terms);
  }

  private static Object profile(PolicyDraft draft) {
    Profile profile = draft.profile;
    return profile.name().equals(Profile.OWN) ? profile.terms() : profile.name();
  }

  private static void readColumn(PolicyDraft draft, String label, Setting meaning) {
    if (IGNORE.equals(meaning.text())) {
      draft.ignoredColumns.add(label);
    } else {
      List<Concept> known = Arrays.asList(Concept.values());
      draft.columns.put(label, meaning.among(known, Concept::code));
    }
  }

  private static Map<String, Object> columns(PolicyDraft draft) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    draft.columns.forEach((label, concept) -> meanings.put(label, concept.code()));
    draft.ignoredColumns.forEach(label -> meanings.put(label, IGNORE));
    return meanings;
  }

  private static Set<Concept> concepts(Setting value) {
    return Set.copyOf(value.allAmong(Arrays.asList(Concept.values()), Concept::code));
  }

  private static List<String> names(Collection<Concept> concepts) {
    return concepts.stream().sorted().map(Concept::code).toList();
  }

  private static Set<ContactChannel> channels(Setting value) {
    return Set.copyOf(value.allAmong(Arrays.asList(ContactChannel.values()), PolicyKeys::code));
  }

  private static List<String> codes(Collection<? extends Enum<?>> values) {
    return values.stream()
        .sorted((one, other) -> one.ordinal() - other.ordinal())
        .map(PolicyKeys::code)
        .toList();
  }

  private static String areaCode(Setting value) {
    String words = value.words();
    if (!words.matches("0[0-9]{2,3}")) {
      throw value.problem("not-an-area-code", value.key(), words);
    }
    return words;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
