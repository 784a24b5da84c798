package closeout.rules;

import closeout.check.Checker;
import closeout.dossier.Location;
import closeout.engine.Rulebook;
import closeout.finding.Audit;
import closeout.finding.Finding;
import closeout.finding.Need;
import closeout.finding.Rule;
import closeout.policy.Accepted;
import closeout.policy.Policy;
import closeout.policy.PolicyFile;
import closeout.read.Inputs;
import closeout.read.WaiverReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A minimal dossier whose faults are marked in place: {@code //! rule-name} at the end of the
 * faulty line, several separated by commas, each perhaps with the severity expected there ({@code
 * //! overdue:warning}). Unmarked lines are clean by that. Where a fixture holds a file of values,
 * it has a line for each finding of its rule: what the message is told, and the facts behind it.
 *
 * @param earlier a fixture that stands beside it as an earlier submission, or null
 * @param second a fixture whose report or ledger stands beside its own, or null
 */
public record Fixture(Path folder, Path earlier, Path second) {

  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final Pattern MARK = Pattern.compile("[ \\t]*//! ([a-z0-9:, -]+)$");
  private static final String VALUES = "values.txt";
  private static final String LEDGER = "ledger.csv";

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,3}(?=,)");

  Fixture(Path folder) {
    this(folder, null, null);
  }

  /** Each folder below {@code testdata/rules/<rule>} whose name begins with violating or clean. */
  public static List<Fixture> all() {
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

  public String rule() {
    return folder.getParent().getFileName().toString();
  }

  boolean pair() {
    return earlier != null || second != null;
  }

  boolean violating() {
    return folder.getFileName().toString().startsWith("violating");
  }

  /** What the marks demand, as "file:line rule" with ":severity" where the mark has one. */
  public List<String> expected() {
    List<String> expected = new ArrayList<>();
    for (Path file : files()) {
      expected.addAll(marks(file, FixtureFiles.name(folder.relativize(file).toString())));
    }
    if (second != null) {
      Path file = new Fixture(second).files().get(0);
      expected.addAll(marks(file, secondName(file)));
    }
    return expected.stream().sorted().toList();
  }

  private static List<String> marks(Path file, String name) {
    List<String> marks = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        for (String rule : mark.group(1).split(",")) {
          marks.add(name + ":" + (i + 1) + " " + rule.strip());
        }
      }
    }
    return marks;
  }

  /** What the rules find in the dossier without its marks. */
  List<Finding> found(Rulebook rulebook, Path copy) {
    strip(copy);
    Policy policy = policy(rulebook, copy);
    Accepted accepted = accepted(rulebook, policy);
    Audit audit = new Checker(rulebook, policy, 1).check(inputs(copy), accepted, "test", null);
    if (!audit.errors().isEmpty()) {
      throw new IllegalStateException(
          "The fixture (" + folder + ") cannot be read: " + audit.errors());
    }
    return audit.findings().toList();
  }

  /** The waivers that the policy names, if any. */
  public static Accepted accepted(Rulebook rulebook, Policy policy) {
    if (policy.waivers() == null) {
      return Accepted.NOTHING;
    }
    try {
      List<String> rules = rulebook.rules().stream().map(Rule::name).toList();
      return new Accepted(WaiverReader.read(Path.of(policy.waivers()), rules), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The copy as the program's input. */
  public static Inputs inputs(Path copy) {
    return new Inputs(List.of(copy), null, null, null);
  }

  /** The policy beside the copy, or the built-in one. */
  public static Policy policy(Rulebook rulebook, Path copy) {
    Path file = copy.resolve(PolicyFile.NAME);
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

  /** Findings written as the marks that ask for them. */
  public List<String> asMarks(Collection<Finding> findings, Path copy) {
    List<String> marks = expected();
    return findings.stream()
        .filter(finding -> !compares(finding) || marks.contains(asMark(finding, copy, marks)))
        .map(finding -> asMark(finding, copy, marks))
        .sorted()
        .toList();
  }

  /** Whether the finding comes of comparing what only stands beside each other in a pair. */
  private boolean compares(Finding finding) {
    if (earlier != null) {
      return finding.rule().needs().contains(Need.PREVIOUS);
    }
    return besideOther() && FixturePairs.comparesBoth(finding);
  }

  private static String asMark(Finding finding, Path copy, List<String> marks) {
    String plain = place(finding.at(), copy) + " " + finding.rule().name();
    String rated = plain + ":" + finding.severity().code();
    return marks.contains(rated) ? rated : plain;
  }

  static String place(Location at, Path copy) {
    return copy.relativize(Path.of(at.file())) + ":" + Math.max(1, at.line());
  }

  /** Whether the fixture says what the findings of its rule are told. */
  public boolean hasValues() {
    return Files.exists(values()) && !besideOther();
  }

  private boolean besideOther() {
    return second != null && second.startsWith(FixturePairs.BESIDE);
  }

  /** The lines of the file of values. */
  public List<String> expectedValues() {
    return lines(values());
  }

  /** The findings of the fixture's rule, in its own files, written as in the file of values. */
  public List<String> asValues(Collection<Finding> findings, Path copy) {
    return findings.stream()
        .filter(finding -> finding.rule().name().equals(rule()))
        .filter(finding -> ofFirst(finding, copy))
        .map(finding -> FixtureValues.line(finding, copy))
        .sorted()
        .toList();
  }

  private boolean ofFirst(Finding finding, Path copy) {
    return second == null
        || !place(finding.at(), copy).startsWith(secondName(new Fixture(second).files().get(0)));
  }

  /** The file of values, which is no part of the dossier. */
  Path values() {
    return folder.resolve(VALUES);
  }

  /** Copies the dossier without its marks. */
  public void strip(Path copy) {
    files().forEach(file -> strip(file, copy, folder.relativize(file).toString(), 0));
    if (earlier != null) {
      new Fixture(earlier).strip(copy.resolve("previous"));
    }
    if (second != null) {
      Path file = new Fixture(second).files().get(0);
      strip(
          file,
          copy,
          secondName(file),
          files().equals(List.of(folder.resolve(LEDGER))) ? lastNumber() : 0);
    }
  }

  private static String secondName(Path file) {
    return file.getFileName().toString().replace(".", "2.");
  }

  /** The highest number of an issue in the ledger, from which a second one counts on. */
  private int lastNumber() {
    return lines(folder.resolve(LEDGER)).stream()
        .map(NUMBER::matcher)
        .filter(Matcher::find)
        .mapToInt(number -> Integer.parseInt(number.group()))
        .max()
        .orElse(0);
  }

  private static void strip(Path file, Path copy, String name, int numbersAfter) {
    try {
      List<String> lines =
          lines(file).stream()
              .map(line -> MARK.matcher(line).replaceFirst(""))
              .map(line -> renumbered(line, numbersAfter))
              .toList();
      Path target = copy.resolve(FixtureFiles.name(name));
      Files.createDirectories(target.getParent());
      Files.write(target, FixtureFiles.bytes(name, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String renumbered(String line, int numbersAfter) {
    return NUMBER
        .matcher(line)
        .replaceFirst(number -> String.valueOf(Integer.parseInt(number.group()) + numbersAfter));
  }

  /** Its files without the file of values. */
  List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.equals(values()))
          .sorted()
          .toList();
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
    return rule()
        + "/"
        + folder.getFileName()
        + (earlier == null ? "" : " after " + earlier.getFileName())
        + (second == null ? "" : " beside " + second.getFileName());
  }
}
