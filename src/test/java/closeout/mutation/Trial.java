package closeout.mutation;

import closeout.check.Completed;
import closeout.engine.Judge;
import closeout.engine.Rulebook;
import closeout.engine.Rulebooks;
import closeout.engine.WaiverJudge;
import closeout.finding.Finding;
import closeout.finding.Rule;
import closeout.finding.Severity;
import closeout.policy.Policy;
import closeout.policy.Waiver;
import closeout.rules.Fixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fixture that mutants are tried on: read and judged once, then judged by mutants alone.
 *
 * @param reported what the true rules report, consequences not yet folded
 */
record Trial(
    Fixture fixture,
    Path copy,
    Policy policy,
    List<Completed> dossiers,
    List<Waiver> waivers,
    List<Finding> reported) {

  static Trial prepare(Fixture fixture, Rulebook rulebook, Path copy) {
    fixture.strip(copy);
    Policy policy = Fixture.policy(rulebook, copy);
    List<Completed> dossiers = Completed.read(Fixture.inputs(copy), rulebook, policy);
    List<Waiver> waivers =
        Completed.waivers(dossiers, Fixture.accepted(rulebook, policy), rulebook, policy);
    Trial trial = new Trial(fixture, copy, policy, dossiers, waivers, List.of());
    trial = trial.with(trial.judge(rulebook));
    if (!trial.holds(trial.reported)) {
      throw new IllegalStateException("The fixture (" + fixture + ") fails without any mutant.");
    }
    return trial;
  }

  /**
   * Those of the mutants that make the fixture's test fail in their rule's place.
   *
   * @param copies a rulebook that holds them
   */
  List<Mutant> noticed(List<Mutant> mutants, Rulebook copies, Rule rule) {
    List<Finding> found = judge(copies);
    List<Finding> original = of(rule.name(), reported).toList();
    return mutants.stream()
        .filter(
            mutant -> {
              List<Finding> own =
                  of(mutant.name(), found).map(finding -> as(rule, finding)).toList();
              return !own.equals(original) && !holds(inPlaceOf(rule, own));
            })
        .toList();
  }

  private static Stream<Finding> of(String rule, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.rule().name().equals(rule));
  }

  private List<Finding> inPlaceOf(Rule rule, List<Finding> found) {
    List<Finding> all = new ArrayList<>(found);
    reported.stream().filter(finding -> !finding.rule().equals(rule)).forEach(all::add);
    return all;
  }

  /** Whether the fixture's test is content with what is reported. */
  private boolean holds(List<Finding> all) {
    List<Finding> visible = Rulebooks.fold(all).stream().map(this::rated).toList();
    return fixture.asMarks(visible, copy).equals(fixture.expected())
        && (!fixture.hasValues()
            || fixture.asValues(visible, copy).equals(fixture.expectedValues()));
  }

  private Finding rated(Finding finding) {
    Severity severity = policy.severities().get(finding.rule().name());
    return severity == null ? finding : finding.withSeverity(severity);
  }

  private Trial with(List<Finding> findings) {
    return new Trial(fixture, copy, policy, dossiers, waivers, findings);
  }

  private List<Finding> judge(Rulebook rulebook) {
    Judge judge = new Judge(rulebook);
    List<Finding> found = new ArrayList<>();
    for (Completed one : dossiers) {
      judge.judge(one.dossier(), one.policy(), failure -> {}).findings().stream()
          .flatMap(Trial::flat)
          .forEach(found::add);
    }
    new WaiverJudge(rulebook)
        .judge(waivers, policy).stream().flatMap(Trial::flat).forEach(found::add);
    return found;
  }

  private static Stream<Finding> flat(Finding finding) {
    return Stream.concat(
        Stream.of(finding.withFolded(List.of()).withFingerprint("")),
        finding.folded().stream().flatMap(Trial::flat));
  }

  private static Finding as(Rule rule, Finding finding) {
    return new Finding(
        rule,
        finding.severity(),
        finding.lowered(),
        finding.subject(),
        finding.arguments(),
        finding.because(),
        "",
        List.of(),
        null,
        false);
  }
}
