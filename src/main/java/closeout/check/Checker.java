package closeout.check;

import closeout.dossier.Document;
import closeout.dossier.Dossier;
import closeout.dossier.Fact;
import closeout.dossier.Field;
import closeout.dossier.Mention;
import closeout.dossier.Origin;
import closeout.dossier.Prose;
import closeout.dossier.Source;
import closeout.engine.Judge;
import closeout.engine.Rulebook;
import closeout.engine.WaiverJudge;
import closeout.finding.Audit;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.InputError;
import closeout.finding.Severity;
import closeout.finding.Totals;
import closeout.match.Matcher;
import closeout.narrative.Narrative;
import closeout.policy.Accepted;
import closeout.policy.Policy;
import closeout.policy.Profile;
import closeout.read.DossierReader;
import closeout.read.Inputs;
import closeout.read.Submission;
import closeout.store.Audits;
import closeout.store.Digests;
import closeout.store.Keep;
import closeout.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/**
 * Knows every step from files to an audit: read, understand the prose, match, judge, apply the
 * policy.
 */
public final class Checker {

  private final Rulebook rulebook;
  private final Judge judge;
  private final Policy policy;
  private final int threads;
  private final Narrative narrative;
  private DoubleConsumer progress = done -> {};
  private Keep keep;

  /**
   * @param threads how many dossiers are judged at the same time
   */
  public Checker(Rulebook rulebook, Policy policy, int threads) {
    this.rulebook = rulebook;
    this.judge = new Judge(rulebook);
    this.policy = policy;
    this.narrative = new Narrative(Wording.of(policy.addedWords(), policy.removedWords()));
    this.threads = threads;
  }

  /** From now on tells how much of the inputs is judged, from 0 to 1. */
  public void tell(DoubleConsumer listener) {
    progress = listener;
  }

  /** From now on takes audits of unchanged dossiers from there. */
  public void use(Keep earlier) {
    keep = earlier;
  }

  /** The word lists that a policy may change, by their names. */
  public static Map<String, List<String>> words() {
    return Wording.lists();
  }

  /**
   * Checks the inputs.
   *
   * @param failOn the severity at which the verdict is "fail", or null where nothing is to fail
   */
  public Audit check(Inputs inputs, String version, Severity failOn) {
    return check(inputs, Accepted.NOTHING, version, failOn);
  }

  /**
   * Checks the inputs.
   *
   * @param accepted which findings the user lives with
   * @param failOn the severity at which the verdict is "fail", or null where nothing is to fail
   */
  public Audit check(Inputs inputs, Accepted accepted, String version, Severity failOn) {
    ErrorList errors = new ErrorList(rulebook.problems());
    SharedTexts texts = sharedTexts(inputs);
    Replay replay = keep == null ? null : new Replay(keep, rulebook, policy, texts);
    Acceptance acceptance = new Acceptance(accepted, policy);
    Audits audits = new Audits(rulebook.byName());
    Totals.Sum sum = new Totals.Sum();
    try (Stream<Submission> read = new DossierReader(policy, errors::add).submissions(inputs)) {
      InOrder.map(
          read.iterator(),
          submission -> judge(submission, texts, replay),
          threads,
          judged -> {
            judged.errors().forEach(errors::add);
            judged.keepIn(replay);
            DossierAudit audit = acceptance.apply(judged.audit());
            audits.add(audit);
            sum.add(audit);
            progress.accept(judged.done());
          });
    }
    Totals totals = sum.totals();
    return new Audit(
        version,
        rulebook.rules().size(),
        rulebook.hash(),
        policy.source(),
        policy.asOf(),
        failOn,
        sources(totals, accepted),
        audits,
        totals,
        acceptance.conclude(new WaiverJudge(rulebook), errors.none()),
        errors.sorted());
  }

  /**
   * What the inputs state, without judging it.
   *
   * @param errors is told of everything that could not be read
   */
  public List<Dossier> understand(Inputs inputs, Consumer<InputError> errors) {
    try (Stream<Dossier> dossiers = new DossierReader(policy, errors).read(inputs)) {
      return dossiers.map(this::understand).toList();
    }
  }

  /**
   * The deadline profile that holds for each dossier, by its id.
   *
   * @param errors is told of everything that could not be read
   */
  public Map<String, Profile> profiles(Inputs inputs, Consumer<InputError> errors) {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    for (Dossier dossier : understand(inputs, errors)) {
      profiles.put(dossier.id(), Terms.withProfile(policy, dossier).profile());
    }
    return profiles;
  }

  /** A look at all reports before they are judged one by one; what cannot be read is told then. */
  SharedTexts sharedTexts(Inputs inputs) {
    try (Stream<Document> reports = new DossierReader(policy, error -> {}).reports(inputs)) {
      return SharedTexts.in(reports, narrative, threads);
    }
  }

  private Judged judge(Submission submission, SharedTexts texts, Replay replay) {
    List<InputError> errors = new ArrayList<>();
    String digest = replay == null ? null : submission.digest();
    Dossier read = null;
    if (replay != null && digest == null) {
      read = submission.read(errors::add);
      digest = Digests.of(read);
    }
    String key = digest == null ? null : replay.key(digest);
    DossierAudit known = key == null ? null : replay.find(key);
    if (known != null) {
      return new Judged(known, errors, submission.done(), key, null);
    }
    Dossier dossier = complete(read == null ? submission.read(errors::add) : read, texts);
    Policy own = Terms.withProfile(policy, dossier);
    DossierAudit audit = audit(dossier, own, errors::add);
    LocalDate until = key == null || !errors.isEmpty() ? null : replay.until(dossier, own, audit);
    return new Judged(audit, errors, submission.done(), until == null ? null : key, until);
  }

  private DossierAudit audit(Dossier dossier, Policy own, Consumer<InputError> failures) {
    DossierAudit audit = judge.judge(dossier, own, failures);
    return new DossierAudit(
        ShownFacts.of(dossier),
        audit.findings().stream().map(policy::rated).sorted(Finding.ORDER).toList(),
        audit.checks(),
        audit.verdicts(),
        Reconciliation.of(dossier));
  }

  /** The dossier with all facts that the rules get. */
  Dossier complete(Dossier read, SharedTexts texts) {
    Dossier dossier = Terms.resolve(understand(Earlier.comparable(read)));
    return dossier.with(Matcher.match(dossier)).with(texts.of(dossier));
  }

  private Dossier understand(Dossier read) {
    List<Fact> facts = new ArrayList<>();
    for (Document document : read.documents()) {
      narrative.read(document).stream()
          .filter(fact -> document.origin() != Origin.APPROVED || ofApproved(fact))
          .forEach(facts::add);
    }
    if (!read.extracted()) {
      for (Field field : read.facts(Field.class)) {
        facts.addAll(narrative.read(field));
      }
    }
    return read.with(facts);
  }

  /**
   * The approved text is compared, not judged; what is private in it must be known all the same.
   */
  private static boolean ofApproved(Fact fact) {
    return fact instanceof Prose || fact instanceof Mention;
  }

  /** Each file once: an export of many bodies is a source of every dossier. */
  private static List<Source> sources(Totals totals, Accepted accepted) {
    TreeMap<String, Source> byPath = new TreeMap<>();
    accepted.files().forEach(file -> byPath.put(file.path(), file));
    totals.sources().forEach(source -> byPath.put(source.path(), source));
    return List.copyOf(byPath.values());
  }
}
