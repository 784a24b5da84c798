package closeout.engine;

import closeout.finding.Language;
import closeout.finding.Need;
import closeout.finding.Rule;
import closeout.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the annotations of a rule file: metadata values come back as strings, quoted ones perhaps
 * with their quotes.
 */
final class RuleMetadata {

  private final Map<String, Object> values;

  private RuleMetadata(Map<String, Object> values) {
    this.values = values;
  }

  static Rule of(org.kie.api.definition.rule.Rule rule) {
    String packageName = rule.getPackageName();
    return of(rule, packageName.substring(packageName.lastIndexOf('.') + 1));
  }

  /** The annotations that every rule must have and that are missing or wrong in this one. */
  static List<String> missing(org.kie.api.definition.rule.Rule rule) {
    RuleMetadata metadata = new RuleMetadata(rule.getMetaData());
    List<String> known = Arrays.stream(Severity.values()).map(Severity::name).toList();
    List<String> needs = Arrays.stream(Need.values()).map(Need::code).toList();
    Stream<String> blank =
        Stream.of("zh", "en", "remedy_zh", "remedy_en", "basis", "subject")
            .filter(key -> metadata.text(key).isBlank());
    Stream<String> wrong =
        Stream.of("severity", "needs")
            .filter(
                key ->
                    key.equals("needs")
                        ? !metadata.list("needs").allMatch(needs::contains)
                        : !known.contains(metadata.text("severity")));
    return Stream.concat(blank, wrong).map(key -> "@" + key).toList();
  }

  static Rule of(org.kie.api.definition.rule.Rule rule, String group) {
    RuleMetadata metadata = new RuleMetadata(rule.getMetaData());
    return new Rule(
        rule.getName(),
        group,
        Severity.valueOf(metadata.text("severity")),
        Map.of(Language.ZH, metadata.text("zh"), Language.EN, metadata.text("en")),
        Map.of(Language.ZH, metadata.text("remedy_zh"), Language.EN, metadata.text("remedy_en")),
        metadata.list("basis").toList(),
        metadata.needs(),
        metadata.text("expected"),
        metadata.text("actual"),
        metadata.set("folds"),
        metadata.set("settles"),
        metadata.text("subject"));
  }

  private Set<Need> needs() {
    List<Need> known = Arrays.asList(Need.values());
    return list("needs")
        .map(
            code ->
                known.stream().filter(need -> need.code().equals(code)).findFirst().orElseThrow())
        .collect(Collectors.toSet());
  }

  private Set<String> set(String key) {
    return list(key).collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> list(String key) {
    return Arrays.stream(text(key).split("[,\\s]+")).filter(word -> !word.isEmpty());
  }

  private String text(String key) {
    String value = String.valueOf(values.getOrDefault(key, "")).strip();
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
