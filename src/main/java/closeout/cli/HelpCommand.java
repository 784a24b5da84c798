package closeout.cli;

import closeout.finding.Language;
import closeout.policy.Nearest;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Parameters;

/** {@code closeout help COMMAND}. */
@Command(name = "help")
final class HelpCommand implements Subcommand {

  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help.command")
  private String command;

  private final Console console;

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public int run(CommandLine line, Language language) throws IOException {
    CommandLine root = line.getParent();
    Map<String, CommandLine> commands = root.getSubcommands();
    CommandLine wanted = command == null ? root : commands.get(command);
    if (wanted == null) {
      throw new UsageException(
          "unknown-command", command, Nearest.to(command, commands.keySet()), commands.keySet());
    }
    console.print(wanted.getUsageMessage(Help.Ansi.OFF));
    return ExitCode.PASSED;
  }
}
