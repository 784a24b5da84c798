package closeout.format;

import closeout.policy.FactField;
import closeout.policy.FactFields;
import closeout.policy.FieldType;
import closeout.policy.Operator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The JSON Schema of files of own rules, by which editors complete and check them. */
public final class RuleSchema implements RuleFormatter {

  private static final String DAY = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|as-of( ?[+-] ?[0-9]{1,4})?)$";

  private static final String BEHIND = "issue.";

  private static final ObjectWriter JSON =
      new ObjectMapper().writer().with(SerializationFeature.INDENT_OUTPUT);

  @Override
  public void list(List<RulePage> rules, Presentation presentation, OutputStream out)
      throws IOException {
    out.write((JSON.writeValueAsString(schema()) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void show(RulePage rule, Presentation presentation, OutputStream out) throws IOException {
    list(List.of(rule), presentation, out);
  }

  private static Map<String, Object> schema() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("texts", anyOf(text(), listOf(text())));
    definitions.put("byLanguage", byLanguage());
    definitions.put("issue", behindIssue());
    List<Object> rules = new ArrayList<>();
    for (String subject : FactFields.subjects()) {
      definitions.put("when" + subject, conditions(subject));
      rules.add(rule(subject));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:closeout:rules");
    schema.put("title", "closeout own rules");
    schema.put("type", "object");
    schema.put("properties", Map.of("rules", named(Map.of("anyOf", rules))));
    schema.put("required", List.of("rules"));
    schema.put("additionalProperties", false);
    schema.put("$defs", definitions);
    return schema;
  }

  /** A map whose keys are names of rules. */
  private static Map<String, Object> named(Object rule) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("type", "object");
    named.put("propertyNames", Map.of("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    named.put("additionalProperties", rule);
    return named;
  }

  private static Map<String, Object> rule(String subject) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("subject", Map.of("const", subject));
    Map<String, Object> origin = among(List.of("report", "ledger", "previous"));
    keys.put("origin", anyOf(origin, listOf(origin)));
    keys.put("when", reference("when" + subject));
    keys.put("severity", among(List.of("error", "warning", "info")));
    keys.put("message", reference("byLanguage"));
    keys.put("remedy", reference("byLanguage"));
    keys.put("norm", reference("texts"));
    keys.put("basis", reference("texts"));
    keys.put("expected", text());
    keys.put("actual", text());
    return object(keys, List.of("subject", "when", "severity", "message", "remedy"));
  }

  private static Map<String, Object> conditions(String subject) {
    Map<String, Object> self = reference("when" + subject);
    List<Object> forms = new ArrayList<>();
    Map<String, Object> several = new LinkedHashMap<>(listOf(self));
    several.put("minItems", 1);
    forms.add(several);
    forms.add(object(Map.of("all", several), List.of("all")));
    forms.add(object(Map.of("any", several), List.of("any")));
    forms.add(object(Map.of("not", self), List.of("not")));
    Map<Boolean, List<FactField>> fields =
        FactFields.of(subject).values().stream()
            .collect(Collectors.partitioningBy(field -> field.name().startsWith(BEHIND)));
    forms.addAll(tests(fields.get(false)));
    if (!fields.get(true).isEmpty()) {
      forms.add(reference("issue"));
    }
    return Map.of("anyOf", forms);
  }

  /** The fields of the issue that a fact belongs to, which are the same for all facts. */
  private static Map<String, Object> behindIssue() {
    return Map.of(
        "anyOf",
        tests(
            FactFields.of("Measure").values().stream()
                .filter(field -> field.name().startsWith(BEHIND))
                .toList()));
  }

  private static List<Object> tests(List<FactField> fields) {
    List<Object> tests = new ArrayList<>();
    for (FieldType type : FieldType.values()) {
      List<String> names =
          fields.stream()
              .filter(field -> field.type() == type && field.codes().isEmpty())
              .map(FactField::name)
              .toList();
      if (!names.isEmpty()) {
        tests.addAll(tests(type, names, List.of()));
      }
    }
    fields.stream()
        .filter(field -> !field.codes().isEmpty())
        .forEach(field -> tests.addAll(tests(field.type(), List.of(field.name()), field.codes())));
    return tests;
  }

  /** The tests of fields of one type: those that compare, and those that do not. */
  private static List<Object> tests(FieldType type, List<String> names, List<String> codes) {
    List<String> comparing = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Operator.of(type)
        .forEach(operator -> (operator.compares() ? comparing : others).add(operator.code()));
    Map<String, Object> compared = new LinkedHashMap<>();
    compared.put("field", among(names));
    compared.put("operator", among(comparing));
    compared.put(
        "value", anyOf(value(type, codes), object(Map.of("field", text()), List.of("field"))));
    Map<String, Object> alone = new LinkedHashMap<>();
    alone.put("field", among(names));
    alone.put("operator", among(others));
    return List.of(
        object(compared, List.of("field", "operator", "value")),
        object(alone, List.of("field", "operator")));
  }

  private static Map<String, Object> value(FieldType type, List<String> codes) {
    return switch (type) {
      case TEXT -> reference("texts");
      case NUMBER -> Map.of("type", "number");
      case FLAG -> Map.of("type", "boolean");
      case DATE -> day();
      case CODE -> anyOf(among(codes), listOf(among(codes)));
      case LIST ->
          codes.isEmpty()
              ? anyOf(reference("texts"), Map.of("type", "integer"))
              : anyOf(among(codes), listOf(among(codes)), Map.of("type", "integer"));
    };
  }

  private static Map<String, Object> byLanguage() {
    Map<String, Object> languages = new LinkedHashMap<>();
    languages.put("zh", text());
    languages.put("en", text());
    Map<String, Object> several = object(languages, List.of());
    several.put("minProperties", 1);
    return anyOf(text(), several);
  }

  private static Map<String, Object> object(Map<String, Object> keys, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", keys);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> text() {
    return Map.of("type", List.of("string", "number"));
  }

  private static Map<String, Object> day() {
    Map<String, Object> day = new LinkedHashMap<>();
    day.put("type", "string");
    day.put("pattern", DAY);
    return day;
  }

  private static Map<String, Object> listOf(Object element) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", element);
    return list;
  }

  private static Map<String, Object> among(List<String> values) {
    return Map.of("enum", values);
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/$defs/" + definition);
  }

  private static Map<String, Object> anyOf(Object... forms) {
    return Map.of("anyOf", List.of(forms));
  }
}
