package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Language;
import closeout.finding.Rule;
import closeout.finding.Severity;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Describes the program and its rules to readers of SARIF. */
final class SarifTool {

  private static final int LONGEST_SUMMARY = 255;

  private final JsonGenerator json;
  private final Words words;

  SarifTool(JsonGenerator json, Words words) {
    this.json = json;
    this.words = words;
  }

  void write(Audit audit, List<Rule> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "closeout");
    json.writeStringField("version", audit.version());
    json.writeStringField("language", words.language() == Language.ZH ? "zh-CN" : "en-US");
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("rulesHash", audit.rulesHash());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Rule rule) throws IOException {
    String message = open(rule.messages().get(words.language()));
    String remedy = open(rule.remedies().get(words.language()));
    json.writeStartObject();
    json.writeStringField("id", rule.name());
    json.writeStringField("name", rule.name());
    text("shortDescription", FactWords.shortened(message, LONGEST_SUMMARY));
    text("fullDescription", message);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help(message, remedy, rule));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.group());
    json.writeEndArray();
    json.writeStringField("problem.severity", problem(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private String help(String message, String remedy, Rule rule) {
    String basis =
        rule.basis().stream()
            .map(id -> BasisTable.of(id).said(words))
            .collect(Collectors.joining("\n"));
    return message + "\n\n" + remedy + "\n\n" + words.say("label.basis") + "\n" + basis;
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The words of a rule with … for what a finding puts in; a schema does not take empty ones. */
  private static String open(String template) {
    String text = Template.fill(template, Collections.nCopies(100, "…"));
    return text.isBlank() ? "…" : text;
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.code();
  }

  private static String problem(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.code();
  }
}
