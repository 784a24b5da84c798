package closeout.cli;

import closeout.policy.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our own words what picocli could not parse. */
final class ParseErrors {

  private ParseErrors() {}

  static UsageException explain(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    } else if (e instanceof OverwrittenOptionException repeated) {
      return new UsageException("repeated-option", name(repeated.getOverwritten()));
    } else if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return argument.isOption()
          ? new UsageException("missing-value", name(argument), argument.paramLabel())
          : new UsageException("missing-argument", argument.paramLabel(), command.name());
    } else if (e instanceof MaxValuesExceededException) {
      return new UsageException("too-many-values", oneLine(e));
    }
    return new UsageException("not-understood", oneLine(e));
  }

  private static UsageException unmatched(String argument, CommandSpec command) {
    if (argument.startsWith("-")) {
      String option =
          argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
      List<String> known =
          command.options().stream()
              .map(OptionSpec::longestName)
              .filter(name -> name.startsWith("--"))
              .collect(Collectors.toList());
      return new UsageException("unknown-option", option, Nearest.to(option, known), known);
    }
    if (command.subcommands().isEmpty()) {
      return new UsageException("surplus-argument", argument);
    }
    return new UsageException(
        "unknown-command",
        argument,
        Nearest.to(argument, command.subcommands().keySet()),
        command.subcommands().keySet());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String oneLine(ParameterException e) {
    return e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
  }
}
