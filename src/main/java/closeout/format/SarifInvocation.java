package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.InputError;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Says in SARIF how the run went: what was not read, not checked, or not listed. */
final class SarifInvocation {

  private final JsonGenerator json;
  private final Words words;

  SarifInvocation(JsonGenerator json, Words words) {
    this.json = json;
    this.words = words;
  }

  /**
   * Writes it.
   *
   * @param leftOut how many findings are not listed
   */
  void write(Audit audit, int leftOut) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", audit.errors().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (InputError error : audit.errors()) {
      unread(error);
    }
    if (leftOut > 0) {
      notification("warning", words.say("sarif.left-out", SarifFormatter.MOST_RESULTS, leftOut));
    }
    json.writeEndArray();
    unchecked(Unchecked.of(audit, new Speech(words, Discretion.NONE)));
    json.writeObjectFieldStart("properties");
    json.writeStringField("asOf", audit.asOf().toString());
    json.writeStringField("verdict", audit.passed() ? "pass" : "fail");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void unread(InputError error) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "error");
    text(ErrorWords.whole(error, words));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    SarifResults.artifact("artifactLocation", error.file(), json);
    if (error.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", error.line());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void unchecked(Unchecked rules) throws IOException {
    json.writeArrayFieldStart("toolConfigurationNotifications");
    for (Map.Entry<String, Set<String>> reason : rules.notRun().entrySet()) {
      Set<String> names = reason.getValue();
      notification(
          "note", Printable.line(words.say("not-run", reason.getKey(), names.size(), names)));
    }
    json.writeEndArray();
  }

  private void notification(String level, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    text(text);
    json.writeEndObject();
  }

  private void text(String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text.replace("](", "] ("));
    json.writeEndObject();
  }
}
