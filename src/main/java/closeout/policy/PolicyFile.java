package closeout.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads policy files ({@code closeout.yaml}): what they say replaces the built-in values. */
public final class PolicyFile {

  /** The name that is looked for beside and above the first input. */
  public static final String NAME = "closeout.yaml";

  /** The key that names files of own rules. */
  static final String OWN_RULES = "ownRules";

  private PolicyFile() {}

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
    return inForce(file, rules, Map.of(), asOf, clock).policy();
  }

  /**
   * Reads a policy and tells where each value comes from; the parameters are those of read.
   *
   * @param words the word lists that there are, by their names
   */
  public static PolicyInForce inForce(
      Path file,
      Collection<String> rules,
      Map<String, List<String>> words,
      LocalDate asOf,
      Clock clock)
      throws IOException {
    PolicyDraft draft = new PolicyDraft();
    List<PolicyKey> keys = PolicyKeys.of(rules, words);
    Map<String, Setting> given = Map.of();
    if (file != null) {
      draft.source = file.toString();
      Setting whole = SettingsReader.read(file);
      apply(whole, keys, draft);
      given = whole.map();
    }
    Decision.Origin origin = asOf(draft, asOf, clock);
    return PolicyInForce.of(draft, keys, given).withDay(origin);
  }

  /**
   * The files of own rules that a policy file names, seen from its folder.
   *
   * @param file null for the built-in policy, which names none
   */
  public static List<Path> ownRules(Path file) throws IOException {
    Setting named = file == null ? null : SettingsReader.read(file).entries().get(OWN_RULES);
    if (named == null) {
      return List.of();
    }
    return named.texts().stream().map(name -> ownRules(file, name, named)).toList();
  }

  private static Path ownRules(Path file, String name, Setting named) {
    try {
      Path rules = file.resolveSibling(name);
      if (Files.isReadable(rules) && Files.isRegularFile(rules)) {
        return rules;
      }
    } catch (InvalidPathException e) {
      // As good as missing.
    }
    throw named.problem("rules-missing", name);
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

  private static void apply(Setting whole, List<PolicyKey> keys, PolicyDraft draft) {
    Map<String, PolicyKey> byName = new LinkedHashMap<>();
    keys.forEach(key -> byName.put(key.name(), key));
    whole.forEach(
        (name, value) -> {
          if (!byName.containsKey(name)) {
            List<String> known = List.copyOf(byName.keySet());
            throw value.problem("unknown-key", name, Nearest.to(name, known), known);
          }
          byName.get(name).read().accept(draft, value);
        });
  }

  private static Decision.Origin asOf(PolicyDraft draft, LocalDate asked, Clock clock) {
    if (asked != null) {
      draft.asOf = asked;
      return Decision.Origin.COMMAND_LINE;
    }
    if (draft.asOf == null) {
      draft.asOf = LocalDate.ofInstant(clock.instant(), draft.zone);
      return Decision.Origin.TODAY;
    }
    return Decision.Origin.FILE;
  }
}
