package closeout.format;

import closeout.finding.Language;
import closeout.finding.Need;
import closeout.finding.Rule;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Rules as JSON, in both languages at once. */
public final class RuleJson implements RuleFormatter {

  private static final ObjectWriter JSON =
      new ObjectMapper().writer().with(SerializationFeature.INDENT_OUTPUT);

  @Override
  public void list(List<RulePage> rules, Presentation presentation, OutputStream out)
      throws IOException {
    write(rules.stream().map(RuleJson::fields).toList(), out);
  }

  @Override
  public void show(RulePage rule, Presentation presentation, OutputStream out) throws IOException {
    write(fields(rule), out);
  }

  private static void write(Object value, OutputStream out) throws IOException {
    out.write((JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Map<String, Object> fields(RulePage page) {
    Rule rule = page.rule();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rule", rule.name());
    fields.put("group", rule.group());
    fields.put("severity", rule.severity().code());
    fields.put("norm", String.join("\n", page.norm()));
    fields.put("message", byLanguage(rule.messages()));
    fields.put("remedy", byLanguage(rule.remedies()));
    fields.put("basis", rule.basis().stream().map(RuleJson::basis).toList());
    fields.put("needs", rule.needs().stream().map(Need::code).sorted().toList());
    fields.put("folds", new TreeSet<>(rule.folds()));
    fields.put("precision", precision(rule));
    fields.put("condition", page.condition());
    fields.put("examples", page.examples().stream().map(RuleJson::example).toList());
    return fields;
  }

  private static Map<String, String> byLanguage(Map<Language, String> texts) {
    Map<String, String> named = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      named.put(language.name().toLowerCase(Locale.ROOT), texts.get(language));
    }
    return named;
  }

  private static Map<String, Object> basis(String id) {
    BasisTable.Basis basis = BasisTable.of(id);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("level", basis.level());
    fields.putAll(byLanguage(basis.texts()));
    return fields;
  }

  private static Map<String, Object> precision(Rule rule) {
    Precision measured = Precision.of(rule.name());
    if (measured == null) {
      return null;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("percent", measured.percent());
    fields.put("right", measured.right());
    fields.put("findings", measured.findings());
    return fields;
  }

  private static Map<String, Object> example(RulePage.Example example) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("violating", example.violating());
    fields.put("file", example.file());
    fields.put("text", example.text());
    return fields;
  }
}
