package closeout.cli;

import closeout.finding.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code closeout} alone: help and version. */
@Command(name = "closeout", sortOptions = false)
final class CloseoutCommand implements Subcommand {

  @Option(names = "--version", versionHelp = true, descriptionKey = "version")
  private boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private String lang;

  @Override
  public int run(CommandLine line, Language language) {
    throw new UsageException("no-command");
  }
}
