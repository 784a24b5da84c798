package closeout.cli;

import closeout.engine.Rulebook;
import closeout.finding.Rule;
import closeout.policy.PolicyFile;
import closeout.policy.PolicyInForce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that choose a policy, and how it is found where they do not. */
final class PolicyOptions {

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of", order = 1)
  private String asOf;

  @Option(names = "--policy", paramLabel = "FILE", descriptionKey = "check.policy", order = 2)
  private String policy;

  @Option(names = "--no-policy", descriptionKey = "check.no-policy", order = 3)
  private boolean noPolicy;

  /**
   * The policy in force.
   *
   * @param input the first input, or null for the current folder
   */
  PolicyInForce read(String input, Rulebook rulebook, Clock clock) {
    LocalDate day = OptionValues.date("--as-of", asOf);
    Path file = file(input);
    List<String> rules = rulebook.rules().stream().map(Rule::name).toList();
    try {
      return PolicyFile.inForce(file, rules, day, clock);
    } catch (IOException e) {
      throw new UnreadableException(file, "unreadable");
    }
  }

  /** Makes sure that the options make sense together, before anything takes time. */
  void check(String input) {
    OptionValues.date("--as-of", asOf);
    file(input);
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
