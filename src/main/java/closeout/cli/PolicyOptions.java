package closeout.cli;

import closeout.check.Checker;
import closeout.engine.Packs;
import closeout.engine.Rulebook;
import closeout.finding.Rule;
import closeout.format.Words;
import closeout.policy.OwnRule;
import closeout.policy.OwnRulesFile;
import closeout.policy.PolicyFile;
import closeout.policy.PolicyInForce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that choose policy and own rules, and how a policy is found where they do not. */
final class PolicyOptions {

  @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "check.policy")
  private String policy;

  @Option(names = "--no-policy", descriptionKey = "check.no-policy")
  private boolean noPolicy;

  @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "check.rules")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--allow-code-rules",
      paramLabel = "DIR",
      descriptionKey = "check.allow-code-rules")
  private String codeRules;

  /** What rules and values a command goes by. */
  record Decided(Rulebook rulebook, PolicyInForce inForce) {}

  /** Makes sure that the options make sense, before anything takes time. */
  void check(String input) {
    file(input);
    rules.forEach(each -> OptionValues.existing("--rules", each));
    Path folder = OptionValues.existing("--allow-code-rules", codeRules);
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException("not-a-folder", "--allow-code-rules", codeRules);
    }
  }

  /**
   * The rules and the policy in force.
   *
   * @param input the first input, or null for the current folder
   * @param day the day on which deadlines are judged, or null
   */
  Decided decide(String input, LocalDate day, Console console, Words words) {
    check(input);
    Path file = file(input);
    Rulebook builtIn = Rulebook.load();
    Rulebook rulebook = builtIn.with(ownRules(file, builtIn));
    if (codeRules != null) {
      console.say(words.say("code-rules-warning", codeRules));
      rulebook = rulebook.with(packs(builtIn, names(rulebook.rules()), console));
    }
    try {
      return new Decided(
          rulebook,
          PolicyFile.inForce(file, names(rulebook.rules()), Checker.words(), day, console.clock()));
    } catch (IOException e) {
      throw new UnreadableException(file, "unreadable");
    }
  }

  private Packs packs(Rulebook builtIn, List<String> taken, Console console) {
    Path folder = OptionValues.path("--allow-code-rules", codeRules);
    try {
      return Packs.load(folder, console.cache(), builtIn, taken, Version.current());
    } catch (IOException e) {
      throw new UnreadableException(folder, "unreadable");
    }
  }

  private List<OwnRule> ownRules(Path policyFile, Rulebook builtIn) {
    Set<Path> files = new LinkedHashSet<>();
    try {
      files.addAll(PolicyFile.ownRules(policyFile));
    } catch (IOException e) {
      throw new UnreadableException(policyFile, "unreadable");
    }
    rules.forEach(each -> files.add(OptionValues.existing("--rules", each)));
    List<OwnRule> own = new ArrayList<>();
    List<String> taken = new ArrayList<>(names(builtIn.rules()));
    for (Path file : files) {
      try {
        own.addAll(OwnRulesFile.read(file, taken));
      } catch (IOException e) {
        throw new UnreadableException(file, "unreadable");
      }
      taken.addAll(names(own.stream().map(OwnRule::rule).toList()));
    }
    return own;
  }

  private static List<String> names(List<Rule> rules) {
    return rules.stream().map(Rule::name).toList();
  }

  private Path file(String input) {
    if (policy != null && noPolicy) {
      throw new UsageException("policy-and-none");
    }
    if (noPolicy) {
      return null;
    }
    return policy == null
        ? asNamed(PolicyFile.above(folder(input)), input)
        : OptionValues.existing("--policy", policy);
  }

  /** Relative where the input is, so that an audit does not tell the machine's folders. */
  private static Path asNamed(Path found, String input) {
    return found == null || input != null && Path.of(input).isAbsolute()
        ? found
        : Path.of("").toAbsolutePath().relativize(found);
  }

  private static Path folder(String input) {
    Path first = Path.of(input == null ? "" : input).toAbsolutePath();
    return Files.isDirectory(first) ? first : first.getParent();
  }
}
