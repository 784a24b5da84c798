package closeout.format;

import closeout.finding.Audit;
import closeout.finding.Check;
import closeout.finding.Control;
import closeout.finding.Discretion;
import closeout.finding.Finding;
import closeout.finding.KnownFinding;
import closeout.finding.State;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes as JSON what became of waivers and baseline. */
final class JsonControl {

  private final JsonGenerator json;
  private final JsonFields fields;
  private final Speech speech;
  private final JsonFindings findings;

  JsonControl(JsonGenerator json, Words words) {
    this.json = json;
    this.fields = new JsonFields(json, Discretion.NONE);
    this.speech = new Speech(words, Discretion.NONE);
    this.findings = new JsonFindings(json, fields, speech, words.language());
  }

  void write(Audit audit) throws IOException {
    Control control = audit.control();
    json.writeObjectFieldStart("control");
    json.writeFieldName("waivers");
    waivers(control.waivers(), audit);
    json.writeFieldName("baseline");
    baseline(control.baseline(), audit);
    json.writeArrayFieldStart("findings");
    for (Finding finding : control.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("checks");
    for (Check check : control.checks()) {
      check(check);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void waivers(Control.WaiversUsed waivers, Audit audit) throws IOException {
    if (waivers == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields.name("file", waivers.file());
    json.writeNumberField("entries", waivers.entries());
    json.writeNumberField("inForce", waivers.inForce());
    json.writeNumberField("waived", audit.count(State.WAIVED));
    json.writeEndObject();
  }

  private void baseline(Control.BaselineUsed baseline, Audit audit) throws IOException {
    if (baseline == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields.name("file", baseline.file());
    json.writeNumberField("new", audit.fresh());
    json.writeNumberField("known", audit.count(State.KNOWN));
    known("solved", baseline.solved());
    known("notChecked", baseline.unchecked());
    json.writeEndObject();
  }

  private void known(String name, List<KnownFinding> known) throws IOException {
    json.writeArrayFieldStart(name);
    for (KnownFinding finding : known) {
      json.writeStartObject();
      fields.name("fingerprint", finding.fingerprint());
      fields.name("rule", finding.rule());
      fields.name("dossier", finding.dossier());
      fields.name("subject", finding.subject());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void check(Check check) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", check.rule().name());
    json.writeNumberField("subjects", check.subjects());
    json.writeNumberField("findings", check.findings());
    fields.name("notRun", check.notRun() == null ? null : speech.reason(check.notRun()));
    json.writeEndObject();
  }
}
