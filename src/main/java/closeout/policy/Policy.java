package closeout.policy;

import closeout.dossier.ClosureStep;
import closeout.dossier.Concept;
import closeout.dossier.ContactChannel;
import closeout.dossier.DateInterval;
import closeout.finding.Finding;
import closeout.finding.Language;
import closeout.finding.Severity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the user decided (docs/reading.md, Deadline profiles). Rules read thresholds from here and
 * nowhere else.
 *
 * @param source where it came from: a file, or "built-in"
 * @param asOf the day on which deadlines are judged
 * @param profile the deadline profile; {@link Profile#AUTO} until a dossier is known
 * @param requiredFields concepts whose cells must not be blank, beside issue, deadline and status
 * @param waivers the file with waivers, or null
 * @param columns labels mapped to concepts by the user
 * @param ignoredColumns labels of columns that are not to be read
 * @param addedWords words that the user added to word lists, by their names
 * @param removedWords words that the user took away from word lists, by their names
 * @param language the language of audits where the command line names none, or null
 * @param severities rules re-rated by the user
 * @param disabled rules switched off, with the reason
 */
public record Policy(
    String source,
    LocalDate asOf,
    ZoneId zone,
    Profile profile,
    Set<Concept> requiredConcepts,
    Set<Concept> requiredFields,
    Set<Concept> responsibleFields,
    boolean basicCountsAsDone,
    boolean basicNeedsEvidence,
    boolean longTermBlocksDone,
    boolean longMayClose,
    int greenDays,
    int yellowDays,
    int staleDays,
    int maxExtensions,
    int evidenceReuseMax,
    int evidenceLagDays,
    int mismatchLimit,
    int waiverNoticeDays,
    String waivers,
    List<ClosureStep.Kind> closureSteps,
    boolean approvalRequired,
    Set<ContactChannel> contactRequired,
    Set<ContactChannel> contactExpected,
    List<String> requiredDocuments,
    boolean namesMayBePublished,
    boolean ledgerIsPublished,
    List<String> sensitiveMatterWords,
    String areaCode,
    Map<String, Concept> columns,
    Set<String> ignoredColumns,
    Map<String, List<String>> addedWords,
    Map<String, List<String>> removedWords,
    Language language,
    Map<String, Severity> severities,
    Map<String, String> disabled) {

  public Policy {
    requiredConcepts = Set.copyOf(requiredConcepts);
    requiredFields = Set.copyOf(requiredFields);
    responsibleFields = Set.copyOf(responsibleFields);
    closureSteps = List.copyOf(closureSteps);
    contactRequired = Set.copyOf(contactRequired);
    contactExpected = Set.copyOf(contactExpected);
    requiredDocuments = List.copyOf(requiredDocuments);
    sensitiveMatterWords = List.copyOf(sensitiveMatterWords);
    columns = Map.copyOf(columns);
    ignoredColumns = Set.copyOf(ignoredColumns);
    addedWords = Map.copyOf(addedWords);
    removedWords = Map.copyOf(removedWords);
    severities = Map.copyOf(severities);
    disabled = Map.copyOf(disabled);
  }

  /** The values that hold where no policy file says otherwise. */
  public static Policy builtIn(LocalDate asOf) {
    PolicyDraft draft = new PolicyDraft();
    draft.asOf = asOf;
    return draft.policy();
  }

  /** The day on which deadlines are judged, to be compared with dates that were read. */
  public DateInterval asOfDay() {
    return DateInterval.day(asOf);
  }

  /** The concepts whose cells must not be blank. */
  public Set<Concept> mandatoryFields() {
    Set<Concept> fields = EnumSet.of(Concept.ISSUE, Concept.DEADLINE, Concept.STATUS);
    fields.addAll(requiredFields);
    return fields;
  }

  /**
   * Who must be named, as sets of which one is enough: the leader, and a department or a person.
   */
  public List<Set<Concept>> responsibleRoles() {
    Set<Concept> below = EnumSet.noneOf(Concept.class);
    below.addAll(responsibleFields);
    boolean leader = below.remove(Concept.LEADER);
    return Stream.of(leader ? Set.of(Concept.LEADER) : Set.<Concept>of(), below)
        .filter(role -> !role.isEmpty())
        .toList();
  }

  /** The finding with the severity that the user gave its rule, if any. */
  public Finding rated(Finding finding) {
    Severity severity = severities.get(finding.rule().name());
    return severity == null ? finding : finding.withSeverity(severity);
  }

  /** By how many days facts and the day of judging may be apart for a rule to tell. */
  public List<Integer> thresholds() {
    return List.of(0, greenDays, yellowDays, staleDays, evidenceLagDays, waiverNoticeDays);
  }

  /** The same policy with the deadline profile of one dossier. */
  public Policy withProfile(Profile other) {
    return with(asOf, other, severities);
  }

  /** The same policy on another day. */
  public Policy on(LocalDate day) {
    return with(day, profile, severities);
  }

  /** The same policy with other severities of rules. */
  public Policy rating(Map<String, Severity> rates) {
    return with(asOf, profile, rates);
  }

  private Policy with(LocalDate day, Profile other, Map<String, Severity> rates) {
    return new Policy(
        source,
        day,
        zone,
        other,
        requiredConcepts,
        requiredFields,
        responsibleFields,
        basicCountsAsDone,
        basicNeedsEvidence,
        longTermBlocksDone,
        longMayClose,
        greenDays,
        yellowDays,
        staleDays,
        maxExtensions,
        evidenceReuseMax,
        evidenceLagDays,
        mismatchLimit,
        waiverNoticeDays,
        waivers,
        closureSteps,
        approvalRequired,
        contactRequired,
        contactExpected,
        requiredDocuments,
        namesMayBePublished,
        ledgerIsPublished,
        sensitiveMatterWords,
        areaCode,
        columns,
        ignoredColumns,
        addedWords,
        removedWords,
        language,
        rates,
        disabled);
  }
}
