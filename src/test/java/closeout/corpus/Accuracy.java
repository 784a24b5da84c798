package closeout.corpus;

import closeout.dossier.Fact;
import closeout.finding.DossierAudit;
import closeout.finding.Finding;
import closeout.finding.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Measures on invented reports how much of them the program reads and which faults it finds. */
final class Accuracy {

  private final Grammar grammar = Grammar.load();
  private final Mutations mutations = new Mutations(grammar);
  private final Exam exam;
  private final Tally tally = new Tally();
  private final Tally recall = new Tally();
  private final Tally precision = new Tally();
  private final List<String> failures = new ArrayList<>();

  Accuracy(Path folder) {
    this.exam = new Exam(folder);
  }

  Tally tally() {
    return tally;
  }

  /** What went wrong, a line each. */
  List<String> failures() {
    return failures;
  }

  /**
   * Checks documents of the seeds from first to last, and of each as many mutants as wanted.
   *
   * @param mutants mutants a document; the classes take turns
   */
  Accuracy measure(long first, long last, int mutants) {
    for (long seed = first; seed <= last; seed++) {
      measure(seed, mutants);
    }
    return this;
  }

  private void measure(long seed, int mutants) {
    Draft draft = Author.write(grammar, seed);
    Conditions conditions = Conditions.random(new SplittableRandom(seed * 31));
    List<String> here = new ArrayList<>();
    DossierAudit audit = exam.check(conditions.typeset(draft, grammar));
    new Reading(draft, audit, tally, here).compare();
    List<Finding> untouched = all(audit.findings());
    innocent(untouched, here);
    String name = "seed " + seed + " " + draft.shape().name() + " " + draft.style() + ": ";
    here.forEach(failure -> failures.add(name + failure));
    Set<String> known = new HashSet<>(untouched.stream().map(Accuracy::mark).toList());
    for (Mutant mutant : turn(mutations.of(draft), seed, mutants)) {
      String text = conditions.typeset(mutant.draft(), grammar);
      judge(name, mutant, exam.check(text), known);
    }
  }

  private static List<Mutant> turn(List<Mutant> all, long seed, int wanted) {
    if (wanted >= all.size()) {
      return all;
    }
    return Stream.iterate(0, i -> i + 1)
        .limit(wanted)
        .map(i -> all.get((int) ((seed * wanted + i) % all.size())))
        .distinct()
        .toList();
  }

  private void innocent(List<Finding> findings, List<String> here) {
    tally.add("documents", true);
    int loud = 0;
    for (Finding finding : findings) {
      if (finding.severity() != Severity.INFO) {
        loud++;
      }
      precision.add(finding.rule().name(), false);
      here.add("false alarm: " + shown(finding));
    }
    tally.add("documents without a false alarm", loud == 0);
    tally.add("false alarms", loud, 0);
  }

  private void judge(String name, Mutant mutant, DossierAudit audit, Set<String> known) {
    if (mutant.rules().stream().noneMatch(exam::knows)) {
      tally.add("mutants whose rule is not there yet", true);
      return;
    }
    List<Finding> fresh =
        all(audit.findings()).stream().filter(finding -> !known.contains(mark(finding))).toList();
    List<Finding> hits =
        fresh.stream().filter(finding -> mutant.rules().contains(finding.rule().name())).toList();
    boolean placed = hits.stream().anyMatch(finding -> at(finding, mutant.place()));
    tally.add("mutants found", !hits.isEmpty());
    recall.add(mutant.kind(), !hits.isEmpty());
    if (!hits.isEmpty()) {
      tally.add("mutants found at their place", placed);
    }
    hits.forEach(finding -> precision.add(finding.rule().name(), true));
    if (hits.isEmpty()) {
      failures.add(name + "missed " + mutant.kind() + ": " + mutant.place());
    } else if (!placed) {
      failures.add(
          name
              + "misplaced "
              + mutant.kind()
              + ": "
              + mutant.place()
              + " <> "
              + shown(hits.get(0)));
    }
    long others =
        fresh.stream()
            .filter(finding -> !mutant.rules().contains(finding.rule().name()))
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> !Consequence.of(mutant.kind(), finding.rule().name()))
            .peek(finding -> failures.add(name + "beside " + mutant.kind() + ": " + shown(finding)))
            .peek(finding -> precision.add(finding.rule().name(), false))
            .count();
    tally.add("mutants without a finding beside the fault", others == 0);
  }

  private static List<Finding> all(List<Finding> findings) {
    List<Finding> all = new ArrayList<>();
    findings.forEach(
        finding -> {
          all.add(finding);
          all.addAll(all(finding.folded()));
        });
    return all;
  }

  /** What a finding is recognised by in the mutant of a document. */
  private static String mark(Finding finding) {
    return finding.rule().name() + " " + Conditions.plain(finding.at().quote());
  }

  private static boolean at(Finding finding, String place) {
    if (place == null) {
      return true;
    }
    String wanted = Conditions.plain(place).replace('“', '‘').replace('”', '’');
    return Stream.concat(Stream.of(finding.subject()), finding.because().stream())
        .map(Fact::at)
        .map(at -> Conditions.plain(at.quote()).replace('“', '‘').replace('”', '’'))
        .filter(quote -> !quote.isEmpty())
        .anyMatch(
            quote -> wanted.contains(quote) || quote.contains(wanted) || overlap(quote, wanted));
  }

  /** Whether a place that a line's end cuts off still is the one. */
  private static boolean overlap(String quote, String wanted) {
    for (int from = 0; from + 6 <= quote.length(); from++) {
      if (wanted.contains(quote.substring(from, from + 6))) {
        return true;
      }
    }
    return false;
  }

  private static String shown(Finding finding) {
    return finding.severity()
        + " "
        + finding.rule().name()
        + " "
        + finding.arguments()
        + " | "
        + finding.at().quote();
  }

  /** The tables that people read. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    tally.counts().keySet().forEach(question -> lines.add(tally.line(question)));
    lines.add(
        String.format(
            Locale.ROOT, "%-42s %6.2f", "findings on an untouched document", falseAlarms()));
    lines.add("");
    lines.add("recall by class of faults");
    recall.counts().keySet().forEach(kind -> lines.add(recall.line(kind)));
    lines.add("");
    lines.add("precision by rule");
    precision.counts().keySet().forEach(rule -> lines.add(precision.line(rule)));
    return lines;
  }

  /**
   * How often each rule was right of which a fault was planted, as {@code closeout rules RULE}
   * tells it.
   */
  List<String> precision() {
    List<String> rows = new ArrayList<>();
    rows.add("rule,right,findings");
    precision
        .counts()
        .forEach(
            (rule, count) -> {
              if (count[0] > 0) {
                rows.add(rule + "," + count[0] + "," + count[1]);
              }
            });
    return rows;
  }

  /** Warnings and errors on an untouched document. */
  double falseAlarms() {
    return (double) tally.right("false alarms") / Math.max(1, tally.cases("documents"));
  }
}
