package closeout.cli;

import closeout.engine.RuleSource;
import closeout.engine.Rulebook;
import closeout.finding.Language;
import closeout.finding.Rule;
import closeout.format.ErrorWords;
import closeout.format.Presentation;
import closeout.format.RuleFormatter;
import closeout.format.RuleJson;
import closeout.format.RuleMarkdown;
import closeout.format.RulePage;
import closeout.format.RuleSchema;
import closeout.format.RuleText;
import closeout.format.Words;
import closeout.policy.Nearest;
import closeout.policy.OwnRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closeout rules}: tells what is checked and why. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Subcommand {

  private static final Comparator<Rule> BY_GROUP =
      Comparator.comparing(Rule::group).thenComparing(Rule::name);

  @Parameters(arity = "0..1", paramLabel = "RULE", descriptionKey = "rules.rule")
  private String wanted;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|markdown|schema",
      descriptionKey = "rules.format")
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

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public int run(CommandLine line, Language language) throws IOException {
    OptionValues.language(lang);
    RuleFormatter formatter = formatter();
    Presentation presentation =
        new Presentation(
            language, console.wantsColour() && !noColor, console.width(), false, false);
    Rulebook rulebook = policy.decide(null, null, console, Words.of(language)).rulebook();
    if (wanted == null) {
      formatter.list(pages(rulebook), presentation, console.out());
    } else {
      formatter.show(page(named(rulebook.rules()), rulebook), presentation, console.out());
    }
    Words words = Words.of(language);
    rulebook.problems().forEach(problem -> console.say(ErrorWords.whole(problem, words)));
    return rulebook.problems().isEmpty() ? ExitCode.PASSED : ExitCode.NOT_READ;
  }

  private RuleFormatter formatter() {
    return switch (OptionValues.among(
        "--format", format, List.of("json", "markdown", "schema", "text"))) {
      case "json" -> new RuleJson();
      case "schema" -> new RuleSchema();
      case "markdown" -> new RuleMarkdown();
      default -> new RuleText();
    };
  }

  private Rule named(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown-rule",
                    wanted,
                    Nearest.to(wanted, rules.stream().map(Rule::name).toList())));
  }

  private static List<RulePage> pages(Rulebook rulebook) throws IOException {
    List<RulePage> pages = new ArrayList<>();
    for (Rule rule : rulebook.rules().stream().sorted(BY_GROUP).toList()) {
      pages.add(page(rule, rulebook));
    }
    return pages;
  }

  private static RulePage page(Rule rule, Rulebook rulebook) throws IOException {
    for (OwnRule own : rulebook.own()) {
      if (own.rule().equals(rule)) {
        return new RulePage(rule, own.norm(), own.source(), List.of());
      }
    }
    RuleSource source = rulebook.source(rule);
    return new RulePage(rule, source.norm(), source.condition(), Examples.of(rule));
  }
}
