package closeout.format;

import closeout.dossier.Fact;
import closeout.finding.Finding;
import closeout.finding.Language;
import closeout.finding.Waived;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes findings as JSON. */
final class JsonFindings {

  private final JsonGenerator json;
  private final JsonFields fields;
  private final Speech speech;
  private final Language language;

  JsonFindings(JsonGenerator json, JsonFields fields, Speech speech, Language language) {
    this.json = json;
    this.fields = fields;
    this.speech = speech;
    this.language = language;
  }

  /** A finding with its consequences inside. */
  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().name());
    json.writeStringField("group", finding.rule().group());
    json.writeStringField("severity", finding.severity().code());
    json.writeBooleanField("lowered", finding.lowered());
    fields.text("message", speech.message(finding));
    fields.text("remedy", speech.remedy(finding));
    basis(finding);
    fields.text("expected", speech.expected(finding));
    fields.text("actual", speech.actual(finding));
    fields.text("subject", speech.describe(finding.subject()));
    fields.place("location", finding.at());
    because(finding);
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeStringField("state", finding.state().code());
    waived(finding.waiver());
    json.writeBooleanField("baseline", finding.baseline());
    json.writeArrayFieldStart("folded");
    for (Finding consequence : finding.folded()) {
      write(consequence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void basis(Finding finding) throws IOException {
    json.writeArrayFieldStart("basis");
    for (String id : finding.rule().basis()) {
      BasisTable.Basis basis = BasisTable.of(id);
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("text", basis.text(language));
      json.writeStringField("level", basis.level());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void because(Finding finding) throws IOException {
    json.writeArrayFieldStart("because");
    for (Fact fact : finding.because()) {
      json.writeStartObject();
      fields.text("fact", speech.describe(fact));
      fields.place("location", fact.at());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void waived(Waived waiver) throws IOException {
    json.writeFieldName("waived");
    if (waiver == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields.name("by", waiver.by());
    fields.text("reason", waiver.reason());
    fields.name("until", waiver.until() == null ? null : waiver.until().toString());
    json.writeEndObject();
  }
}
