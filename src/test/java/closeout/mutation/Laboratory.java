package closeout.mutation;

import closeout.engine.Rulebook;
import closeout.finding.Rule;
import closeout.rules.Fixture;
import closeout.rules.FixturePairs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tries mutants on fixtures: on the rule's own first, on all others where those notice nothing. */
final class Laboratory {

  private final Rulebook rulebook = Rulebook.load();
  private final List<RuleFile> files = RuleFile.all();
  private final List<Fixture> fixtures =
      Stream.concat(Fixture.all().stream(), FixturePairs.all().stream()).toList();
  private final Map<Fixture, Trial> prepared = new HashMap<>();
  private final Path workplace;

  Laboratory(Path workplace) {
    this.workplace = workplace;
  }

  /** The outcome of every mutant of a rule. */
  List<Outcome> examine(RuleFile file) {
    List<Mutant> mutants = Mutants.of(file);
    Copies copies = Copies.of(mutants, companions(file));
    Rule rule =
        rulebook.rules().stream()
            .filter(one -> one.name().equals(file.name()))
            .findFirst()
            .orElseThrow();
    Map<Mutant, Fixture> killers = new HashMap<>();
    List<Mutant> alive = new ArrayList<>(copies.mutants());
    for (Fixture fixture : ownFirst(rule)) {
      if (!alive.isEmpty()) {
        noticed(trial(fixture), alive, copies, rule).forEach(one -> killers.put(one, fixture));
        alive.removeAll(killers.keySet());
      }
    }
    return mutants.stream().map(one -> outcome(one, copies, killers)).toList();
  }

  private static Outcome outcome(Mutant mutant, Copies copies, Map<Mutant, Fixture> killers) {
    if (killers.containsKey(mutant)) {
      return new Outcome(mutant, Outcome.Kind.KILLED, killers.get(mutant).toString());
    }
    boolean survived = copies.mutants().contains(mutant);
    return new Outcome(mutant, survived ? Outcome.Kind.SURVIVED : Outcome.Kind.INVALID, null);
  }

  /** Mutants are tried side by side; where one of them throws, each half is tried alone. */
  private static List<Mutant> noticed(Trial trial, List<Mutant> mutants, Copies copies, Rule rule) {
    try {
      return trial.noticed(mutants, copies.book(mutants), rule);
    } catch (RuntimeException | StackOverflowError e) {
      if (mutants.size() == 1) {
        return mutants;
      }
      int middle = mutants.size() / 2;
      List<Mutant> noticed =
          new ArrayList<>(noticed(trial, mutants.subList(0, middle), copies, rule));
      noticed.addAll(noticed(trial, mutants.subList(middle, mutants.size()), copies, rule));
      return noticed;
    }
  }

  private List<Fixture> ownFirst(Rule rule) {
    return Stream.of(true, false)
        .flatMap(own -> fixtures.stream().filter(one -> own == one.rule().equals(rule.name())))
        .toList();
  }

  private Trial trial(Fixture fixture) {
    return prepared.computeIfAbsent(
        fixture,
        key -> Trial.prepare(key, rulebook, workplace.resolve(String.valueOf(prepared.size()))));
  }

  /** A rule that judges the findings of others needs those others. */
  private List<String> companions(RuleFile file) {
    return file.head().contains("closeout.finding.Tally")
        ? files.stream()
            .filter(other -> other.group().equals(file.group()) && !other.equals(file))
            .map(RuleFile::text)
            .toList()
        : List.of();
  }
}
