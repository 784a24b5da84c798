package closeout.format;

import closeout.dossier.Source;
import closeout.finding.Audit;
import closeout.finding.Discretion;
import closeout.finding.DossierAudit;
import closeout.finding.InputError;
import closeout.finding.Severity;
import closeout.finding.State;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes an audit as JSON; its schema is {@code audit.schema.json}. */
public final class JsonFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    JsonOutput.write(out, json -> write(audit, presentation, json));
  }

  private static void write(Audit audit, Presentation presentation, JsonGenerator json)
      throws IOException {
    Words words = Words.of(presentation.language());
    JsonFields fields = new JsonFields(json, Discretion.NONE);
    json.writeStartObject();
    tool(audit, json);
    json.writeStringField("asOf", audit.asOf().toString());
    json.writeStringField("verdict", audit.passed() ? "pass" : "fail");
    fields.name("policy", audit.policy());
    inputs(audit, json, fields);
    errors(audit, json, fields, words);
    json.writeArrayFieldStart("dossiers");
    for (DossierAudit dossier : audit.dossiers()) {
      Discretion discretion =
          presentation.showPrivate() ? Discretion.NONE : Discretion.about(dossier.dossier());
      new JsonDossier(json, words, discretion).write(dossier);
    }
    json.writeEndArray();
    new JsonControl(json, words).write(audit);
    summary(audit, json);
    json.writeEndObject();
  }

  private static void tool(Audit audit, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "closeout");
    json.writeStringField("version", audit.version());
    json.writeNumberField("rules", audit.rules());
    json.writeStringField("rulesHash", audit.rulesHash());
    json.writeEndObject();
  }

  private static void inputs(Audit audit, JsonGenerator json, JsonFields fields)
      throws IOException {
    json.writeArrayFieldStart("inputs");
    for (Source source : audit.inputs()) {
      json.writeStartObject();
      fields.name("path", source.path());
      json.writeStringField("sha256", source.sha256());
      json.writeStringField("kind", source.kind().name().toLowerCase(Locale.ROOT));
      fields.name("encoding", source.encoding());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void errors(Audit audit, JsonGenerator json, JsonFields fields, Words words)
      throws IOException {
    json.writeArrayFieldStart("errors");
    for (InputError error : audit.errors()) {
      json.writeStartObject();
      fields.name("file", error.file());
      json.writeNumberField("line", error.line());
      json.writeNumberField("column", error.column());
      json.writeStringField("code", error.code());
      fields.text("message", ErrorWords.message(error, words));
      fields.text("remedy", ErrorWords.advice(error, words));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void summary(Audit audit, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("dossiers", audit.dossiers().size());
    json.writeNumberField("issues", audit.totals().issues());
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.code(), audit.count(severity));
    }
    json.writeNumberField("waived", audit.count(State.WAIVED));
    json.writeNumberField("baseline", audit.count(State.KNOWN));
    json.writeEndObject();
    json.writeEndObject();
  }
}
