package closeout.rules;

import closeout.check.Checker;
import closeout.dossier.Location;
import closeout.engine.Rulebook;
import closeout.finding.Audit;
import closeout.finding.Finding;
import closeout.finding.Rule;
import closeout.policy.Policy;
import closeout.policy.PolicyFile;
import closeout.read.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A minimal dossier whose faults are marked in place: {@code //! rule-name} at the end of the
 * faulty line, several separated by commas, each perhaps with the severity expected there ({@code
 * //! overdue:warning}). Unmarked lines are clean by that.
 */
record Fixture(Path folder) {

  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final Pattern MARK = Pattern.compile("[ \\t]*//! ([a-z0-9:, -]+)$");

  /** Each folder below {@code testdata/rules/<rule>} whose name begins with violating or clean. */
  static List<Fixture> all() {
    try (Stream<Path> folders =
        Files.find(Path.of("testdata/rules"), 2, (path, file) -> file.isDirectory())) {
      return folders
          .filter(path -> path.getFileName().toString().matches("(violating|clean)(-.+)?"))
          .sorted()
          .map(Fixture::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String rule() {
    return folder.getParent().getFileName().toString();
  }

  boolean violating() {
    return folder.getFileName().toString().startsWith("violating");
  }

  /** What the marks demand, as "file:line rule" with ":severity" where the mark has one. */
  List<String> expected() {
    List<String> expected = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        if (mark.find()) {
          for (String rule : mark.group(1).split(",")) {
            String name = FixtureFiles.name(folder.relativize(file).toString());
            expected.add(name + ":" + (i + 1) + " " + rule.strip());
          }
        }
      }
    }
    return expected.stream().sorted().toList();
  }

  /** What the rules find in the dossier without its marks, written as the marks that ask for it. */
  List<String> found(Rulebook rulebook, Path copy) {
    strip(copy);
    Policy policy = policy(rulebook, copy.resolve(PolicyFile.NAME));
    Inputs inputs = new Inputs(List.of(copy), null, null, null);
    Audit audit = new Checker(rulebook, policy, 1).check(inputs, "test", null);
    if (!audit.errors().isEmpty()) {
      throw new IllegalStateException(
          "The fixture (" + folder + ") cannot be read: " + audit.errors());
    }
    List<String> marks = expected();
    return audit.dossiers().stream()
        .flatMap(dossier -> dossier.findings().stream())
        .map(finding -> asMark(finding, copy, marks))
        .sorted()
        .toList();
  }

  private static Policy policy(Rulebook rulebook, Path file) {
    if (!Files.exists(file)) {
      return Policy.builtIn(AS_OF);
    }
    try {
      List<String> rules = rulebook.rules().stream().map(Rule::name).toList();
      return PolicyFile.read(file, rules, AS_OF, Clock.systemUTC());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String asMark(Finding finding, Path copy, List<String> marks) {
    Location at = finding.at();
    String place = copy.relativize(Path.of(at.file())) + ":" + Math.max(1, at.line());
    String plain = place + " " + finding.rule().name();
    String rated = plain + ":" + finding.severity().code();
    return marks.contains(rated) ? rated : plain;
  }

  private void strip(Path copy) {
    try {
      for (Path file : files()) {
        String name = folder.relativize(file).toString();
        List<String> lines =
            lines(file).stream().map(line -> MARK.matcher(line).replaceFirst("")).toList();
        Path target = copy.resolve(FixtureFiles.name(name));
        Files.createDirectories(target.getParent());
        Files.write(target, FixtureFiles.bytes(name, lines));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return rule() + "/" + folder.getFileName();
  }
}
