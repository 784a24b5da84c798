package closeout.policy;

import closeout.dossier.ClosureStep;
import closeout.dossier.Concept;
import closeout.dossier.ContactChannel;
import closeout.finding.Language;
import closeout.finding.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A policy in the making; its fields begin with the built-in values (docs/reading.md, Deadline
 * profiles).
 */
final class PolicyDraft {

  String source = "built-in";
  LocalDate asOf;
  ZoneId zone = ZoneId.of("Asia/Shanghai");
  Profile profile = Profile.AUTO;

  Set<Concept> requiredConcepts =
      Set.of(
          Concept.ISSUE,
          Concept.MEASURE,
          Concept.RESPONSIBLE,
          Concept.DEADLINE,
          Concept.STATUS,
          Concept.EVIDENCE);
  Set<Concept> requiredFields = Set.of();
  Set<Concept> responsibleFields = Set.of(Concept.LEADER, Concept.DEPARTMENT, Concept.PERSON);

  boolean basicCountsAsDone = false;
  boolean basicNeedsEvidence = false;
  boolean longTermBlocksDone = false;
  boolean longMayClose = false;

  int greenDays = 20;
  int yellowDays = 10;
  int staleDays = 60;
  int maxExtensions = 1;
  int evidenceReuseMax = 3;
  int evidenceLagDays = 30;
  int mismatchLimit = 5;
  int waiverNoticeDays = 30;
  String waivers = null;

  List<ClosureStep.Kind> closureSteps = List.of(ClosureStep.Kind.values());
  boolean approvalRequired = false;
  Set<ContactChannel> contactRequired = Set.of(ContactChannel.PHONE);
  Set<ContactChannel> contactExpected = Set.of(ContactChannel.ADDRESS, ContactChannel.EMAIL);
  List<String> requiredDocuments = new ArrayList<>();
  boolean namesMayBePublished = false;
  boolean ledgerIsPublished = false;
  List<String> sensitiveMatterWords = new ArrayList<>();
  String areaCode = null;

  final Map<String, Concept> columns = new LinkedHashMap<>();
  final Set<String> ignoredColumns = new LinkedHashSet<>();
  final Map<String, List<String>> addedWords = new LinkedHashMap<>();
  final Map<String, List<String>> removedWords = new LinkedHashMap<>();
  Language language = null;
  List<String> ownRules = List.of();
  final Map<String, Severity> severities = new LinkedHashMap<>();
  final Map<String, String> disabled = new LinkedHashMap<>();

  Policy policy() {
    return new Policy(
        source,
        asOf,
        zone,
        profile,
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
        waivers == null ? null : Path.of(source).resolveSibling(waivers).toString(),
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
        severities,
        disabled);
  }
}
