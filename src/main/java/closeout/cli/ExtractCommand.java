package closeout.cli;

import closeout.check.Checker;
import closeout.dossier.Dossier;
import closeout.engine.Rulebook;
import closeout.finding.InputError;
import closeout.finding.Language;
import closeout.format.ErrorWords;
import closeout.format.Extraction;
import closeout.format.Words;
import closeout.policy.PolicyFile;
import closeout.read.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code closeout extract}: writes the ledger that a report implies. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Subcommand {

  @Parameters(arity = "1", paramLabel = "REPORT", descriptionKey = "extract.report")
  private String report;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "extract.output")
  private String output = "extracted";

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private String lang;

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "check.encoding")
  private String encoding;

  @Option(names = "--show-private", descriptionKey = "check.show-private")
  private boolean showPrivate;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  private final Console console;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public int run(CommandLine line, Language language) throws IOException {
    OptionValues.language(lang);
    Path file = OptionValues.path("REPORT", report);
    Path folder = OptionValues.path("--output", output);
    Inputs inputs = new Inputs(List.of(file), null, null, OptionValues.charset(encoding));
    List<InputError> errors = new ArrayList<>();
    List<Dossier> dossiers = checker().understand(inputs, errors::add);
    Words words = Words.of(language);
    errors.forEach(error -> console.say(ErrorWords.whole(error, words)));
    Map<String, String> tables = tables(dossiers, file);
    if (tables.isEmpty()) {
      console.say(words.say("extract.nothing", report));
      return ExitCode.NOT_READ;
    }
    write(tables, folder);
    console.say(words.say("extract.done", tables.size(), String.join(", ", tables.keySet())));
    return errors.isEmpty() ? ExitCode.PASSED : ExitCode.NOT_READ;
  }

  private Checker checker() throws IOException {
    return new Checker(Rulebook.load(), PolicyFile.read(null, List.of(), null, console.clock()), 1);
  }

  private Map<String, String> tables(List<Dossier> dossiers, Path file) {
    return dossiers.stream()
        .filter(dossier -> !dossier.documents().isEmpty())
        .findFirst()
        .map(
            dossier -> new Extraction(dossier, file.getFileName().toString(), showPrivate).tables())
        .orElse(Map.of());
  }

  private static void write(Map<String, String> tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> table : tables.entrySet()) {
      byte[] bytes = table.getValue().getBytes(StandardCharsets.UTF_8);
      WholeFile.write(folder.resolve(table.getKey()), out -> out.write(bytes));
    }
  }
}
