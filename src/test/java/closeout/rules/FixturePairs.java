package closeout.rules;

import closeout.dossier.Fact;
import closeout.dossier.Origin;
import closeout.finding.Finding;
import closeout.finding.Need;
import closeout.policy.PolicyFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fixtures set beside each other: an earlier submission beside a dossier changes nothing except for
 * the rules that compare the two, each of two reports or ledgers is judged for itself, and so are a
 * report and a ledger beside each other, except by the rules that compare these.
 */
public final class FixturePairs {

  /** What stands beside fixtures that are only the other of the two. */
  static final Path BESIDE = Path.of("testdata/beside");

  private static final String REPORT = "report.txt";
  private static final String LEDGER = "ledger.csv";
  private static final String WAIVERS = "waivers.csv";

  /** Rules that look at all ledgers together. */
  private static final Set<String> OF_ALL_LEDGERS =
      Set.of("evidence-dated-alike", "issue-number-duplicate", "required-column-missing");

  private static final Set<Need> OF_REPORT = Set.of(Need.REPORT, Need.REPORT_ISSUES);
  private static final Set<Need> OF_LEDGER = Set.of(Need.LEDGER, Need.ISSUE_LIST);

  private FixturePairs() {}

  /** The pairs of all rules. */
  public static List<Fixture> all() {
    List<Fixture> pairs = new ArrayList<>();
    for (Fixture one : Fixture.all()) {
      Fixture other =
          new Fixture(one.folder().resolveSibling(one.violating() ? "clean" : "violating"));
      if (alone(one) && alone(other)) {
        pairs.add(new Fixture(one.folder(), other.folder(), null));
      }
      if (only(REPORT, one) && only(REPORT, other)
          || only(LEDGER, one) && only(LEDGER, other) && !OF_ALL_LEDGERS.contains(one.rule())) {
        pairs.add(new Fixture(one.folder(), null, other.folder()));
      }
      if (onlyWithPolicy(LEDGER, one)) {
        pairs.add(new Fixture(one.folder(), null, BESIDE.resolve("report")));
      } else if (onlyWithPolicy(REPORT, one)) {
        pairs.add(new Fixture(one.folder(), null, BESIDE.resolve("ledger")));
      }
    }
    return pairs;
  }

  /**
   * Whether it holds neither an earlier submission nor evidence, nor waivers: these are unused or
   * not judged depending on what else is there.
   */
  private static boolean alone(Fixture fixture) {
    Path folder = fixture.folder();
    return fixture.files().stream().allMatch(file -> file.getParent().equals(folder))
        && !Files.exists(folder.resolve(WAIVERS));
  }

  private static boolean only(String name, Fixture fixture) {
    return fixture.files().equals(List.of(fixture.folder().resolve(name)));
  }

  private static boolean onlyWithPolicy(String name, Fixture fixture) {
    List<Path> inputs = new ArrayList<>(fixture.files());
    inputs.remove(fixture.folder().resolve(PolicyFile.NAME));
    return inputs.equals(List.of(fixture.folder().resolve(name)));
  }

  /** Whether the finding comes of comparing a report with a ledger. */
  static boolean comparesBoth(Finding finding) {
    Set<Need> needs = Set.copyOf(finding.rule().needs());
    if (!Collections.disjoint(needs, OF_REPORT) && !Collections.disjoint(needs, OF_LEDGER)) {
      return true;
    }
    Set<Origin> origins = finding.because().stream().map(Fact::origin).collect(Collectors.toSet());
    return origins.contains(Origin.REPORT) && origins.contains(Origin.LEDGER);
  }
}
