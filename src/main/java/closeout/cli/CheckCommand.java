package closeout.cli;

import closeout.check.Checker;
import closeout.dossier.Dossier;
import closeout.engine.Rulebook;
import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.finding.Severity;
import closeout.format.ErrorWords;
import closeout.format.Presentation;
import closeout.format.StructureText;
import closeout.format.TextFormatter;
import closeout.format.Words;
import closeout.policy.Accepted;
import closeout.policy.Policy;
import closeout.read.Inputs;
import closeout.store.Keep;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closeout check}: judges dossiers and writes the audit. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Subcommand {

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "check.input")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
  private String asOf;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(names = "--evidence", paramLabel = "DIR", descriptionKey = "check.evidence")
  private String evidence;

  @Option(names = "--previous", paramLabel = "PATH", descriptionKey = "check.previous")
  private String previous;

  @Option(names = "--approved", paramLabel = "FILE", descriptionKey = "check.approved")
  private String approved;

  @Mixin private StateOption state = new StateOption();

  @Mixin private AcceptanceOptions acceptance = new AcceptanceOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME[=FILE]",
      descriptionKey = "check.format")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      descriptionKey = "check.fail-on")
  private String failOn = "error";

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private String lang;

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "check.encoding")
  private String encoding;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "check.threads")
  private String threads;

  @Option(names = "--show-private", descriptionKey = "check.show-private")
  private boolean showPrivate;

  @Option(names = "--explain-structure", descriptionKey = "check.explain-structure")
  private boolean explainStructure;

  @Option(names = "--quiet", descriptionKey = "check.quiet")
  private boolean quiet;

  @Option(names = "--no-color", descriptionKey = "check.no-color")
  private boolean noColor;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public int run(CommandLine line, Language language) throws IOException {
    OptionValues.language(lang);
    Severity gate = OptionValues.gate(failOn);
    Outputs outputs = Outputs.of(formats, console);
    int workers = OptionValues.threads(threads);
    LocalDate day = OptionValues.date("--as-of", asOf);
    policy.check(inputs.get(0));
    acceptance.check();
    Inputs read = inputs().without(acceptance.files());

    PolicyOptions.Decided decided = policy.decide(inputs.get(0), day, console, Words.of(language));
    Policy inForce = decided.inForce().policy();
    Language spoken = lang == null && inForce.language() != null ? inForce.language() : language;
    Checker checker = new Checker(decided.rulebook(), inForce, workers);
    if (explainStructure) {
      return explain(checker, read, presentation(spoken));
    }
    Accepted accepted = acceptance.read(inForce, decided.rulebook());
    Audit audit = check(checker, decided.rulebook(), read, accepted, gate, Words.of(spoken));
    outputs.write(audit, presentation(spoken));
    acceptance.write(audit, console, Words.of(spoken));
    return conclude(audit, outputs, Words.of(spoken));
  }

  private Audit check(
      Checker checker,
      Rulebook rulebook,
      Inputs read,
      Accepted accepted,
      Severity gate,
      Words words)
      throws IOException {
    ProgressBar bar = new ProgressBar(console, words);
    if (console.watched() && !quiet) {
      checker.tell(bar::show);
    }
    try (Keep keep = state.open(rulebook, console, words)) {
      checker.use(keep);
      Audit audit = checker.check(read, accepted, Version.current(), gate);
      if (keep != null) {
        state.finish(keep, console, words);
      }
      return audit;
    } finally {
      bar.erase();
    }
  }

  private int explain(Checker checker, Inputs read, Presentation presentation) throws IOException {
    List<InputError> errors = new ArrayList<>();
    List<Dossier> dossiers = checker.understand(read, errors::add);
    new StructureText(presentation).write(dossiers, console.out());
    Words words = Words.of(presentation.language());
    errors.forEach(error -> console.say(ErrorWords.whole(error, words)));
    return errors.isEmpty() ? ExitCode.PASSED : ExitCode.NOT_READ;
  }

  private Inputs inputs() {
    Charset charset = OptionValues.charset(encoding);
    List<Path> paths = inputs.stream().map(input -> OptionValues.path("INPUT", input)).toList();
    Path evidenceFolder = OptionValues.existing("--evidence", evidence);
    if (evidenceFolder != null && !Files.isDirectory(evidenceFolder)) {
      throw new UsageException("not-a-folder", "--evidence", evidence);
    }
    return new Inputs(
        paths,
        evidenceFolder,
        OptionValues.existing("--previous", previous),
        OptionValues.existing("--approved", approved),
        charset);
  }

  private Presentation presentation(Language language) {
    return new Presentation(
        language, console.wantsColour() && !noColor, console.width(), quiet, showPrivate);
  }

  private int conclude(Audit audit, Outputs outputs, Words words) {
    if (!outputs.textIsShown()) {
      for (InputError error : audit.errors()) {
        console.say(ErrorWords.whole(error, words));
      }
    }
    if (!outputs.anyIsShown() && !quiet) {
      console.say(TextFormatter.verdict(audit, words));
    }
    if (audit.dossiers().isEmpty() && audit.errors().isEmpty()) {
      console.say(words.say("nothing-to-check"));
    }
    if (!audit.errors().isEmpty() || audit.dossiers().isEmpty()) {
      return ExitCode.NOT_READ;
    }
    return audit.passed() ? ExitCode.PASSED : ExitCode.FINDINGS;
  }
}
