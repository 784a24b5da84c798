package closeout.cli;

import closeout.check.Checker;
import closeout.engine.Rulebook;
import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.format.ErrorWords;
import closeout.format.PolicyFormatter;
import closeout.format.PolicyJson;
import closeout.format.PolicyPage;
import closeout.format.PolicySchema;
import closeout.format.PolicyText;
import closeout.format.PolicyYaml;
import closeout.format.Presentation;
import closeout.format.Words;
import closeout.read.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closeout policy}: tells what decides a check, and where it is decided. */
@Command(name = "policy", sortOptions = false)
final class PolicyCommand implements Subcommand {

  private static final List<String> FORMATS = List.of("json", "schema", "text", "yaml");

  @Parameters(arity = "0..1", paramLabel = "INPUT", descriptionKey = "policy.input")
  private String input;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
  private String asOf;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|yaml|schema",
      descriptionKey = "policy.format")
  private String format = "text";

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private String lang;

  @Option(names = "--no-color", descriptionKey = "check.no-color")
  private boolean noColor;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  private final Console console;

  PolicyCommand(Console console) {
    this.console = console;
  }

  @Override
  public int run(CommandLine line, Language language) throws IOException {
    OptionValues.language(lang);
    OptionValues.among("--format", format, FORMATS);
    Path path = OptionValues.existing("INPUT", input);
    LocalDate day = OptionValues.date("--as-of", asOf);
    PolicyOptions.Decided decided = policy.decide(input, day, console, Words.of(language));
    List<InputError> errors = new ArrayList<>(decided.rulebook().problems());
    PolicyPage page = new PolicyPage(decided.inForce(), terms(path, decided, errors));
    Presentation presentation =
        new Presentation(
            language, console.wantsColour() && !noColor, console.width(), false, false);
    formatter(decided.rulebook()).write(page, presentation, console.out());
    Words words = Words.of(language);
    errors.forEach(error -> console.say(ErrorWords.whole(error, words)));
    return errors.isEmpty() ? ExitCode.PASSED : ExitCode.NOT_READ;
  }

  private PolicyFormatter formatter(Rulebook rulebook) {
    return switch (format) {
      case "json" -> new PolicyJson();
      case "schema" -> new PolicySchema(rulebook.rules());
      case "yaml" -> new PolicyYaml();
      default -> new PolicyText();
    };
  }

  private static List<PolicyPage.Terms> terms(
      Path input, PolicyOptions.Decided decided, List<InputError> errors) {
    if (input == null) {
      return List.of();
    }
    Inputs inputs = new Inputs(List.of(input), null, null, null);
    List<PolicyPage.Terms> terms = new ArrayList<>();
    new Checker(decided.rulebook(), decided.inForce().policy(), 1)
        .profiles(inputs, errors::add)
        .forEach((dossier, profile) -> terms.add(new PolicyPage.Terms(dossier, profile)));
    return terms;
  }
}
