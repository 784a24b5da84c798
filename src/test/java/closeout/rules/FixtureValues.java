package closeout.rules;

import closeout.finding.Finding;
import closeout.format.ValuesOfFindings;
import java.nio.file.Path;
import java.util.List;

/** Writes a finding as a line of a fixture's file of values. */
final class FixtureValues {

  private FixtureValues() {}

  /** Its place, what its message is told, and the facts behind it with their places. */
  static String line(Finding finding, Path copy) {
    List<String> because =
        finding.because().stream()
            .map(fact -> fact.getClass().getSimpleName() + " " + Fixture.place(fact.at(), copy))
            .toList();
    return String.join(
            " | ",
            Fixture.place(finding.at(), copy),
            String.join(" | ", ValuesOfFindings.of(finding)),
            String.join(", ", because))
        .replace("\n", " / ")
        .replace(copy.toString(), ".");
  }
}
