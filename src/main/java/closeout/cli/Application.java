package closeout.cli;

import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.format.ErrorWords;
import closeout.format.Words;
import closeout.policy.PolicyException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a command line: parses it, calls the command, and turns what goes wrong into exit codes. */
final class Application {

  /** What the system says where a pipe's reader, such as head, has seen enough. */
  private static final String READER_LEFT = "Broken pipe";

  private final Console console;
  private Words words;

  Application(Console console) {
    this.console = console;
  }

  int run(String... arguments) {
    words = Words.of(language(arguments));
    try {
      return execute(commandLine(), arguments);
    } catch (UsageException e) {
      return usage(words.say("usage." + e.code(), e.arguments()), advice(e));
    } catch (PolicyException e) {
      e.problems().forEach(this::tell);
      return ExitCode.USAGE;
    } catch (UnreadableException e) {
      tell(e.error());
      return ExitCode.NOT_READ;
    } catch (IOException e) {
      String reason = Objects.requireNonNullElse(e.getMessage(), "");
      if (!reason.equals(READER_LEFT)) {
        console.say(words.say("not-written", reason));
      }
      return ExitCode.INTERNAL;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      console.say(words.say("internal-error", oneLine(e)));
      return ExitCode.INTERNAL;
    }
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(new CloseoutCommand());
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new RulesCommand(console));
    line.addSubcommand(new PolicyCommand(console));
    line.addSubcommand(new HelpCommand(console));
    line.setResourceBundle(HelpTexts.of(words.language()));
    line.setUsageHelpWidth(Math.max(60, console.width()));
    line.setUsageHelpAutoWidth(false);
    line.setOverwrittenOptionsAllowed(false);
    return line;
  }

  private int execute(CommandLine line, String[] arguments) throws IOException {
    ParseResult parsed = parse(line, arguments);
    while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
      parsed = parsed.subcommand();
    }
    CommandLine command = parsed.commandSpec().commandLine();
    if (parsed.isUsageHelpRequested()) {
      console.print(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
      return ExitCode.PASSED;
    } else if (parsed.isVersionHelpRequested()) {
      console.print("closeout " + Version.current() + "\n");
      return ExitCode.PASSED;
    }
    return ((Subcommand) command.getCommand()).run(command, words.language());
  }

  private static ParseResult parse(CommandLine line, String[] arguments) {
    try {
      return line.parseArgs(arguments);
    } catch (ParameterException e) {
      throw ParseErrors.explain(e);
    }
  }

  /** The language has to be known before the command line is understood: it may be wrong. */
  private Language language(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value = arguments[i].startsWith("--lang=") ? arguments[i].substring(7) : null;
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        value = arguments[i + 1];
      }
      for (Language language : Language.values()) {
        if (language.name().equalsIgnoreCase(value)) {
          return language;
        }
      }
    }
    return console.language();
  }

  private String advice(UsageException e) {
    String advice = words.advice("usage." + e.code(), e.arguments());
    return advice.isEmpty() ? words.say("usage.see-help") : advice;
  }

  private int usage(String... lines) {
    List.of(lines).forEach(console::say);
    return ExitCode.USAGE;
  }

  private void tell(InputError error) {
    console.say(ErrorWords.whole(error, words));
  }

  private static String oneLine(Throwable fault) {
    String message = Objects.requireNonNullElse(fault.getMessage(), "");
    String first = message.lines().findFirst().orElse("");
    return fault.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
  }
}
