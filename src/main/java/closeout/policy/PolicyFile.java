package closeout.policy;

import closeout.dossier.ClosureStep;
import closeout.dossier.Concept;
import closeout.dossier.ContactChannel;
import closeout.finding.InputError;
import closeout.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads policy files ({@code closeout.yaml}): what they say replaces the built-in values. */
public final class PolicyFile {

  /** The name that is looked for beside and above the first input. */
  public static final String NAME = "closeout.yaml";

  private static final Set<Concept> RESPONSIBLE =
      EnumSet.of(Concept.LEADER, Concept.DEPARTMENT, Concept.PERSON);

  private final Collection<String> rules;
  private final PolicyDraft draft = new PolicyDraft();
  private final Map<String, BiConsumer<PolicyDraft, Setting>> keys = new TreeMap<>();

  private PolicyFile(Collection<String> rules) {
    this.rules = rules;
    thresholds();
    switches();
    sets();
    keys.put("severities", (policy, value) -> value.entries().forEach(this::severity));
    keys.put("rules", (policy, value) -> value.entries().forEach(this::rule));
  }

  /**
   * Reads a policy.
   *
   * @param file null for the built-in values
   * @param rules names of the rules there are
   * @param asOf the day that the user asked for, or null to take the file's or today
   * @throws PolicyException where the file says something that cannot be followed
   */
  public static Policy read(Path file, Collection<String> rules, LocalDate asOf, Clock clock)
      throws IOException {
    PolicyFile reader = new PolicyFile(rules);
    if (file != null) {
      reader.draft.source = file.toString();
      reader.apply(SettingsReader.read(file));
    }
    PolicyDraft draft = reader.draft;
    if (asOf != null) {
      draft.asOf = asOf;
    } else if (draft.asOf == null) {
      draft.asOf = LocalDate.ofInstant(clock.instant(), draft.zone);
    }
    return draft.policy();
  }

  /** The policy file in the folder or the nearest folder above it, or null. */
  public static Path above(Path folder) {
    for (Path place = folder.toAbsolutePath().normalize();
        place != null;
        place = place.getParent()) {
      Path file = place.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  private void apply(Setting whole) {
    List<InputError> problems = new ArrayList<>();
    whole.entries().forEach((key, value) -> attempt(() -> apply(key, value), problems));
    if (!problems.isEmpty()) {
      throw new PolicyException(problems);
    }
  }

  private static void attempt(Runnable work, List<InputError> problems) {
    try {
      work.run();
    } catch (PolicyException e) {
      problems.addAll(e.problems());
    }
  }

  private void apply(String key, Setting value) {
    BiConsumer<PolicyDraft, Setting> setter = keys.get(key);
    if (setter == null) {
      List<String> known = List.copyOf(keys.keySet());
      throw value.problem("unknown-key", key, Nearest.to(key, known), known);
    }
    setter.accept(draft, value);
  }

  private void thresholds() {
    keys.put("greenDays", (policy, value) -> policy.greenDays = value.count());
    keys.put("yellowDays", (policy, value) -> policy.yellowDays = value.count());
    keys.put("staleDays", (policy, value) -> policy.staleDays = value.count());
    keys.put("maxExtensions", (policy, value) -> policy.maxExtensions = value.count());
    keys.put("evidenceReuseMax", (policy, value) -> policy.evidenceReuseMax = value.count());
    keys.put("evidenceLagDays", (policy, value) -> policy.evidenceLagDays = value.count());
    keys.put("mismatchLimit", (policy, value) -> policy.mismatchLimit = value.count());
    keys.put("asOf", (policy, value) -> policy.asOf = value.date());
    keys.put("timeZone", (policy, value) -> policy.zone = value.zone());
    keys.put("profile", (policy, value) -> policy.profile = profile(value));
  }

  private void switches() {
    keys.put("basicCountsAsDone", (policy, value) -> policy.basicCountsAsDone = value.flag());
    keys.put("basicNeedsEvidence", (policy, value) -> policy.basicNeedsEvidence = value.flag());
    keys.put("longTermBlocksDone", (policy, value) -> policy.longTermBlocksDone = value.flag());
    keys.put("longMayClose", (policy, value) -> policy.longMayClose = value.flag());
    keys.put("approvalRequired", (policy, value) -> policy.approvalRequired = value.flag());
    keys.put("namesMayBePublished", (policy, value) -> policy.namesMayBePublished = value.flag());
    keys.put("ledgerIsPublished", (policy, value) -> policy.ledgerIsPublished = value.flag());
  }

  private void sets() {
    keys.put("requiredConcepts", (policy, value) -> policy.requiredConcepts = concepts(value));
    keys.put("requiredFields", (policy, value) -> policy.requiredFields = concepts(value));
    keys.put(
        "responsibleFields",
        (policy, value) ->
            policy.responsibleFields = Set.copyOf(value.allAmong(RESPONSIBLE, Concept::code)));
    keys.put(
        "closureSteps",
        (policy, value) ->
            policy.closureSteps =
                value.allAmong(Arrays.asList(ClosureStep.Kind.values()), PolicyFile::code));
    keys.put("contactRequired", (policy, value) -> policy.contactRequired = channels(value));
    keys.put("contactExpected", (policy, value) -> policy.contactExpected = channels(value));
    keys.put("requiredDocuments", (policy, value) -> policy.requiredDocuments = value.texts());
    keys.put(
        "sensitiveMatterWords", (policy, value) -> policy.sensitiveMatterWords = value.texts());
    keys.put("areaCode", (policy, value) -> policy.areaCode = areaCode(value));
    keys.put(
        "columns",
        (policy, value) ->
            value
                .entries()
                .forEach((label, concept) -> policy.columns.put(label, concept(concept))));
  }

  private void severity(String rule, Setting value) {
    known(rule, value);
    if ("off".equals(value.text())) {
      throw value.problem("off-without-reason", rule);
    }
    draft.severities.put(rule, value.among(Arrays.asList(Severity.values()), Severity::code));
  }

  private void rule(String rule, Setting value) {
    known(rule, value);
    value
        .entries()
        .forEach(
            (key, reason) -> {
              if (!key.equals("off")) {
                throw reason.problem("unknown-key", key, "off", List.of("off"));
              }
              if (reason.text() == null || reason.text().isBlank()) {
                throw reason.problem("off-without-reason", rule);
              }
              draft.disabled.put(rule, reason.words());
            });
  }

  private void known(String rule, Setting value) {
    if (!rules.contains(rule)) {
      throw value.problem("unknown-rule", rule, Nearest.to(rule, rules));
    }
  }

  private static Profile profile(Setting value) {
    return Profiles.chosen(value.among(Profiles.names(), name -> name));
  }

  private static Set<Concept> concepts(Setting value) {
    return Set.copyOf(value.allAmong(Arrays.asList(Concept.values()), Concept::code));
  }

  private static Concept concept(Setting value) {
    return value.among(Arrays.asList(Concept.values()), Concept::code);
  }

  private static Set<ContactChannel> channels(Setting value) {
    return Set.copyOf(value.allAmong(Arrays.asList(ContactChannel.values()), PolicyFile::code));
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
