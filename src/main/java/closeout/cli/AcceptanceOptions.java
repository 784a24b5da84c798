package closeout.cli;

import closeout.engine.Rulebook;
import closeout.finding.Audit;
import closeout.finding.Finding;
import closeout.finding.KnownFinding;
import closeout.finding.Rule;
import closeout.format.BaselineFormatter;
import closeout.format.Words;
import closeout.policy.Accepted;
import closeout.policy.Baseline;
import closeout.policy.Policy;
import closeout.policy.Waivers;
import closeout.read.BaselineReader;
import closeout.read.WaiverReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which findings the user lives with. */
final class AcceptanceOptions {

  @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "check.waivers")
  private String waivers;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
  private String baseline;

  @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "check.write-baseline")
  private String writeBaseline;

  /** Makes sure that the files can be there, before anything takes time. */
  void check() {
    OptionValues.existing("--waivers", waivers);
    OptionValues.existing("--baseline", baseline);
    OptionValues.target("--write-baseline", writeBaseline);
  }

  /** Files that may lie beside the inputs without being inputs. */
  List<Path> files() {
    return Stream.of(waivers, baseline, writeBaseline)
        .filter(Objects::nonNull)
        .map(Path::of)
        .toList();
  }

  /** What the files say; the command line goes before the policy. */
  Accepted read(Policy policy, Rulebook rulebook) {
    return new Accepted(waivers(policy, rulebook), baseline());
  }

  private Waivers waivers(Policy policy, Rulebook rulebook) {
    Path file =
        waivers != null
            ? OptionValues.existing("--waivers", waivers)
            : OptionValues.existing("waivers", policy.waivers());
    List<String> rules = rulebook.rules().stream().map(Rule::name).toList();
    try {
      return file == null ? null : WaiverReader.read(file, rules);
    } catch (IOException e) {
      throw new UnreadableException(file, "unreadable");
    }
  }

  private Baseline baseline() {
    Path file = OptionValues.existing("--baseline", baseline);
    try {
      return file == null ? null : BaselineReader.read(file);
    } catch (IOException e) {
      throw new UnreadableException(file, "unreadable");
    }
  }

  /**
   * Writes the baseline if it is wanted: all that is not waived, or, beside {@code --baseline},
   * what is left of that one. A baseline thus never grows by itself.
   */
  void write(Audit audit, Console console, Words words) throws IOException {
    if (writeBaseline == null) {
      return;
    }
    if (!audit.errors().isEmpty() || audit.dossiers().isEmpty()) {
      console.say(words.say("baseline.not-written", writeBaseline));
      return;
    }
    Predicate<Finding> wanted =
        baseline == null
            ? finding -> finding.waiver() == null
            : finding -> finding.waiver() == null && finding.baseline();
    List<KnownFinding> unchecked =
        baseline == null ? List.of() : audit.control().baseline().unchecked();
    List<KnownFinding> known =
        Stream.concat(
                audit.dossiers().stream()
                    .flatMap(dossier -> BaselineFormatter.remember(dossier, wanted).stream()),
                unchecked.stream())
            .toList();
    WholeFile.write(Path.of(writeBaseline), out -> BaselineFormatter.write(known, out));
    console.say(words.say("baseline.written", writeBaseline, known.size()));
  }
}
