package closeout.policy;

import closeout.finding.InputError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files of own rules: conditions over facts, nothing that could be executed. */
public final class OwnRulesFile {

  private OwnRulesFile() {}

  /**
   * The rules of a file, in the order of the file.
   *
   * @param taken names that they may not have
   * @throws PolicyException where a rule cannot be followed; all that is wrong is told
   */
  public static List<OwnRule> read(Path file, Collection<String> taken) throws IOException {
    Setting whole = SettingsReader.read(file);
    whole.only(List.of("rules"));
    Setting rules = whole.needed("rules");
    List<String> lines = Files.readString(file).lines().toList();
    List<OwnRule> read = new ArrayList<>();
    Set<String> names = new HashSet<>(taken);
    List<InputError> problems = new ArrayList<>();
    for (Map.Entry<String, Setting> rule : rules.entries().entrySet()) {
      try {
        String source = source(rule.getValue(), rules, lines);
        read.add(new OwnRuleReader(rule.getKey(), rule.getValue()).read(names, source));
        names.add(rule.getKey());
      } catch (PolicyException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new PolicyException(problems);
    }
    return read;
  }

  /** The lines of a rule, up to the next one. */
  private static String source(Setting rule, Setting rules, List<String> lines) {
    int from = rule.line() - 1;
    int to =
        rules.map().values().stream()
            .mapToInt(Setting::line)
            .filter(line -> line > rule.line())
            .min()
            .orElse(lines.size() + 1);
    List<String> own = lines.subList(from, Math.max(from + 1, to - 1));
    return String.join("\n", own).stripIndent().strip();
  }
}
