package closeout.cli;

import closeout.engine.Rulebook;
import closeout.format.Words;
import closeout.store.Digests;
import closeout.store.Keep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that lets unchanged dossiers be told again instead of judged again. */
final class StateOption {

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "check.state")
  private String state;

  /** What an earlier run kept, or null where the option is not given. */
  Keep open(Rulebook rulebook, Console console, Words words) throws IOException {
    if (state == null) {
      return null;
    }
    Path folder = OptionValues.path("--state", state);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException("not-a-folder", "--state", state);
    }
    Keep keep = Keep.open(folder, Version.current() + " " + Digests.ofProgram(), rulebook.byName());
    if (keep == null) {
      throw new UsageException("state-in-use", state);
    }
    if (keep.found() == Keep.Found.OTHER_VERSION) {
      console.say(words.say("state.other-version", state));
    }
    return keep;
  }

  /** Puts what this run kept in the place of what was there. */
  void finish(Keep keep, Console console, Words words) throws IOException {
    if (keep.found() == Keep.Found.DAMAGE) {
      console.say(words.say("state.damaged", state));
    }
    keep.finish();
  }
}
