package closeout.cli;

import closeout.finding.Audit;
import closeout.format.CsvFormatter;
import closeout.format.DocxFormatter;
import closeout.format.Formatter;
import closeout.format.GithubFormatter;
import closeout.format.GitlabFormatter;
import closeout.format.HtmlFormatter;
import closeout.format.JsonFormatter;
import closeout.format.JunitFormatter;
import closeout.format.MarkdownFormatter;
import closeout.format.Presentation;
import closeout.format.SarifFormatter;
import closeout.format.TextFormatter;
import closeout.format.XlsxFormatter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The formats that a run writes, each to a file or to standard output. */
final class Outputs {

  private static final String TEXT = "text";
  private static final Map<String, Supplier<Formatter>> FORMATS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(TEXT, TextFormatter::new),
              Map.entry("json", JsonFormatter::new),
              Map.entry("html", HtmlFormatter::new),
              Map.entry("sarif", SarifFormatter::new),
              Map.entry("junit", JunitFormatter::new),
              Map.entry("gitlab", GitlabFormatter::new),
              Map.entry("github", GithubFormatter::new),
              Map.entry("markdown", MarkdownFormatter::new),
              Map.entry("csv", CsvFormatter::new),
              Map.entry("docx", DocxFormatter::new),
              Map.entry("xlsx", XlsxFormatter::new)));

  /**
   * One of them.
   *
   * @param file null for standard output
   */
  private record Output(String format, Path file) {}

  private final List<Output> outputs;
  private final Console console;

  private Outputs(List<Output> outputs, Console console) {
    this.outputs = outputs;
    this.console = console;
  }

  static Outputs of(List<String> wanted, Console console) {
    List<Output> outputs = new ArrayList<>();
    for (String output : wanted.isEmpty() ? List.of(TEXT) : wanted) {
      outputs.add(output(output));
    }
    Set<Path> targets = new HashSet<>();
    for (Output output : outputs) {
      if (!targets.add(output.file == null ? null : output.file.toAbsolutePath().normalize())) {
        throw output.file == null
            ? new UsageException("two-on-stdout")
            : new UsageException("two-in-one-file", output.file.toString());
      }
    }
    return new Outputs(outputs, console);
  }

  private static Output output(String wanted) {
    int equals = wanted.indexOf('=');
    String name = equals < 0 ? wanted : wanted.substring(0, equals);
    OptionValues.among("--format", name, List.copyOf(FORMATS.keySet()));
    String file = equals < 0 ? "-" : wanted.substring(equals + 1);
    if (file.isEmpty()) {
      throw new UsageException("missing-file", name);
    }
    if (file.equals("-")) {
      return new Output(name, null);
    }
    return new Output(name, OptionValues.target("--format", file));
  }

  /** Whether standard output gets anything. */
  boolean anyIsShown() {
    return outputs.stream().anyMatch(output -> output.file == null);
  }

  /** Whether standard output gets text. */
  boolean textIsShown() {
    return outputs.contains(new Output(TEXT, null));
  }

  void write(Audit audit, Presentation presentation) throws IOException {
    for (Output output : outputs) {
      Formatter formatter = FORMATS.get(output.format).get();
      if (output.file == null) {
        formatter.write(audit, presentation, console.out());
      } else {
        WholeFile.write(output.file, out -> formatter.write(audit, forFiles(presentation), out));
      }
    }
  }

  /** The terminal's colours and width mean nothing in a file. */
  private static Presentation forFiles(Presentation presentation) {
    return new Presentation(
        presentation.language(),
        false,
        Presentation.PAGE_WIDTH,
        presentation.brief(),
        presentation.showPrivate());
  }
}
