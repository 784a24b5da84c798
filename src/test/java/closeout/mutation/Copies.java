package closeout.mutation;

import closeout.engine.Rulebook;
import closeout.engine.Rulebooks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** The compiled mutants of one rule. */
final class Copies {

  private final Map<Mutant, Rule> compiled = new LinkedHashMap<>();
  private final List<Model> models = new ArrayList<>();
  private final Map<String, Rule> companions = new LinkedHashMap<>();
  private List<Mutant> inBook;
  private Rulebook book;

  /**
   * Compiles mutants; where one of many has an error, each half is compiled alone.
   *
   * @param others files of rules without which the rule does nothing
   */
  static Copies of(List<Mutant> mutants, List<String> others) {
    Copies copies = new Copies();
    copies.compile(mutants, others);
    return copies;
  }

  /** The mutants that could be compiled. */
  List<Mutant> mutants() {
    return List.copyOf(compiled.keySet());
  }

  /** Some of the mutants side by side; the same as before where the same are wanted. */
  Rulebook book(List<Mutant> mutants) {
    if (!mutants.equals(inBook)) {
      inBook = List.copyOf(mutants);
      book = build(mutants);
    }
    return book;
  }

  private Rulebook build(List<Mutant> mutants) {
    ModelImpl model = new ModelImpl();
    models.forEach(one -> one.getGlobals().forEach(model::addGlobal));
    companions.values().forEach(model::addRule);
    mutants.forEach(mutant -> model.addRule(compiled.get(mutant)));
    return Rulebooks.of(List.of(model));
  }

  private void compile(List<Mutant> mutants, List<String> others) {
    List<String> files = new ArrayList<>(others);
    StringBuilder text = new StringBuilder(mutants.get(0).rule().head());
    mutants.forEach(mutant -> text.append(mutant.copy()).append('\n'));
    files.add(text.toString());
    List<Model> found = RuleCompiler.compile(files);
    if (!found.isEmpty()) {
      add(mutants, found);
    } else if (mutants.size() > 1) {
      int middle = mutants.size() / 2;
      compile(mutants.subList(0, middle), others);
      compile(mutants.subList(middle, mutants.size()), others);
    }
  }

  private void add(List<Mutant> mutants, List<Model> found) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    found.forEach(model -> model.getRules().forEach(rule -> rules.put(rule.getName(), rule)));
    models.addAll(found);
    mutants.forEach(mutant -> compiled.put(mutant, rules.remove(mutant.name())));
    rules.forEach(companions::putIfAbsent);
  }
}
