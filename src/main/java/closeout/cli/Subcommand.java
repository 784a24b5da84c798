package closeout.cli;

import closeout.finding.Language;
import java.io.IOException;
import picocli.CommandLine;

/** A command of closeout, its options already set. */
interface Subcommand {

  /**
   * Does the work.
   *
   * @param line the command line that it is part of
   * @param language of this run
   * @return the exit code
   */
  int run(CommandLine line, Language language) throws IOException;
}
