package closeout.engine;

import closeout.finding.InputError;
import closeout.finding.Rule;
import closeout.policy.OwnRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/** The compiled rules of the jar with their metadata, and the rules that the user added. */
public final class Rulebook {

  private static final String MODELS = "/META-INF/kie/closeout/closeout/drools-model";

  private final KieBase base;
  private final Map<String, Rule> rules;
  private final List<OwnRule> own;
  private final List<Pack> packs;
  private final List<InputError> problems;
  private final String hash;

  private Rulebook(
      KieBase base,
      Map<String, Rule> rules,
      List<OwnRule> own,
      List<Pack> packs,
      List<InputError> problems,
      String hash) {
    this.base = base;
    this.rules = rules;
    this.own = List.copyOf(own);
    this.packs = List.copyOf(packs);
    this.problems = List.copyOf(problems);
    this.hash = hash;
  }

  /** Loads the rules that were compiled into the jar. */
  public static Rulebook load() {
    List<String> names = modelNames();
    List<Model> models = new ArrayList<>();
    names.forEach(name -> models.add(instance(name)));
    return of(models, hash(names));
  }

  static Rulebook of(List<Model> models, String hash) {
    KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
    return new Rulebook(base, describe(base), List.of(), List.of(), List.of(), hash);
  }

  /** The same rules and those that the user wrote as conditions. */
  public Rulebook with(List<OwnRule> added) {
    if (added.isEmpty()) {
      return this;
    }
    Map<String, Rule> all = new TreeMap<>(rules);
    added.forEach(rule -> all.put(rule.rule().name(), rule.rule()));
    List<String> content = new ArrayList<>(List.of(hash));
    added.forEach(rule -> content.add(rule.rule().name() + "\n" + rule.source()));
    List<OwnRule> both = new ArrayList<>(own);
    both.addAll(added);
    return new Rulebook(base, all, both, packs, problems, hash(content));
  }

  /** The same rules and those of the user's rule files. */
  public Rulebook with(Packs added) {
    Map<String, Rule> all = new TreeMap<>(rules);
    List<String> content = new ArrayList<>(List.of(hash));
    for (Pack pack : added.packs()) {
      all.putAll(pack.rules());
      content.add(pack.text());
    }
    List<Pack> both = new ArrayList<>(packs);
    both.addAll(added.packs());
    return new Rulebook(base, all, own, both, added.problems(), hash(content));
  }

  /** The file of a rule that is not one of {@link #own}. */
  public RuleSource source(Rule rule) {
    return packs.stream()
        .filter(pack -> pack.rules().containsValue(rule))
        .findFirst()
        .map(pack -> RuleSource.of(pack.text(), rule.name()))
        .orElseGet(() -> RuleSource.of(rule));
  }

  /** What is wrong with rule files of the user, which were left out. */
  public List<InputError> problems() {
    return problems;
  }

  List<Pack> packs() {
    return packs;
  }

  /** The rules that the user wrote as conditions. */
  public List<OwnRule> own() {
    return own;
  }

  /** Those of them that have one of the names. */
  List<OwnRule> own(Set<String> names) {
    return own.stream().filter(rule -> names.contains(rule.rule().name())).toList();
  }

  /** The rules in order of their names. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** Whether nobody added rules. */
  public boolean builtInOnly() {
    return own.isEmpty() && packs.isEmpty() && problems.isEmpty();
  }

  /** The names of the rules that look at the day on which they judge. */
  public Set<String> daily() {
    Set<String> daily = new TreeSet<>();
    for (Rule rule : rules.values()) {
      boolean builtIn = own.stream().noneMatch(mine -> mine.rule().equals(rule));
      if (builtIn && source(rule).mentions("asOf")) {
        daily.add(rule.name());
      }
    }
    return daily;
  }

  /** Identifies the compiled rules; changes with any of them. */
  public String hash() {
    return hash;
  }

  KieBase base() {
    return base;
  }

  /** The rules by their names. */
  public Map<String, Rule> byName() {
    return Collections.unmodifiableMap(rules);
  }

  private static Map<String, Rule> describe(KieBase base) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    base.getKiePackages().stream()
        .map(KiePackage::getRules)
        .flatMap(java.util.Collection::stream)
        .sorted(Comparator.comparing(org.kie.api.definition.rule.Rule::getName))
        .forEach(rule -> rules.put(rule.getName(), RuleMetadata.of(rule)));
    return rules;
  }

  /**
   * The first line of the index is its version; the model class names carry a hash of their
   * content.
   */
  private static List<String> modelNames() {
    try (InputStream index = Rulebook.class.getResourceAsStream(MODELS)) {
      if (index == null) {
        throw new IllegalStateException(
            "The compiled rules (" + MODELS + ") are missing from the jar.");
      }
      return new String(index.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Model instance(String name) {
    try {
      return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules (" + name + ") cannot be loaded.", e);
    }
  }

  private static String hash(List<String> names) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256.", e);
    }
  }
}
