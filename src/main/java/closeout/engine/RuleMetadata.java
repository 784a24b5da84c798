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
    RuleMetadata metadata = new RuleMetadata(rule.getMetaData());
    String packageName = rule.getPackageName();
    return new Rule(
        rule.getName(),
        packageName.substring(packageName.lastIndexOf('.') + 1),
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
