package closeout.format;

import closeout.dossier.Fact;
import closeout.dossier.Location;
import closeout.finding.Finding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes findings as results of SARIF. */
final class SarifResults {

  private static final int MOST_RELATED = 20;

  private final JsonGenerator json;
  private final Words words;
  private final Map<String, Integer> rules;
  private final boolean compared;
  private final Fingerprints fingerprints = new Fingerprints();

  /**
   * @param rules the index of each rule
   * @param compared whether findings known before are marked, so that the others are new
   */
  SarifResults(JsonGenerator json, Words words, Map<String, Integer> rules, boolean compared) {
    this.json = json;
    this.words = words;
    this.rules = rules;
    this.compared = compared;
  }

  void write(Spoken spoken) throws IOException {
    Finding finding = spoken.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().name());
    json.writeNumberField("ruleIndex", rules.get(finding.rule().name()));
    json.writeStringField("level", SarifTool.level(finding.severity()));
    message(text(spoken));
    json.writeArrayFieldStart("locations");
    location(spoken, finding.at(), null);
    json.writeEndArray();
    related(spoken);
    fingerprint(finding);
    suppressions(spoken);
    if (compared) {
      json.writeStringField("baselineState", finding.baseline() ? "unchanged" : "new");
    }
    properties(spoken);
    json.writeEndObject();
  }

  private String text(Spoken spoken) {
    StringBuilder text = new StringBuilder(spoken.message());
    add("actual", spoken.actual(), text);
    add("expected", spoken.expected(), text);
    add("remedy", spoken.remedy(), text);
    return text.toString();
  }

  private void add(String label, String value, StringBuilder text) {
    if (!value.isBlank()) {
      text.append('\n').append(words.say("label." + label)).append(words.say("colon"));
      text.append(value);
    }
  }

  private void message(String text) throws IOException {
    json.writeObjectFieldStart("message");
    // Readers take [words](target) for a link, wherever it comes from.
    json.writeStringField("text", text.replace("](", "] ("));
    json.writeEndObject();
  }

  private void location(Spoken spoken, Location at, String message) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact("artifactLocation", at.file(), json);
    region(spoken, at);
    json.writeEndObject();
    String within = Printable.line(new Places(words, spoken.speech()).within(at));
    if (!within.isBlank()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", within.strip());
      json.writeEndObject();
      json.writeEndArray();
    }
    if (message != null) {
      message(message);
    }
    json.writeEndObject();
  }

  /** Without a line GitHub shows nothing, so what is about the whole file stands at its first. */
  private void region(Spoken spoken, Location at) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", Math.max(1, Places.line(at)));
    if (Places.line(at) > 0 && Places.column(at) > 0) {
      json.writeNumberField("startColumn", at.column());
      if (at.endLine() > at.line() || at.endColumn() > at.column()) {
        json.writeNumberField("endLine", Math.max(at.line(), at.endLine()));
        json.writeNumberField("endColumn", Math.max(1, at.endColumn()));
      }
      json.writeObjectFieldStart("snippet");
      json.writeStringField("text", Printable.line(spoken.speech().text(at.quote())));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  static void artifact(String name, String path, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("uri", Uris.of(path));
    if (Uris.relative(path)) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
  }

  private void related(Spoken spoken) throws IOException {
    List<Fact> others = SeeAlso.of(spoken.finding());
    if (others.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (Fact fact : others.subList(0, Math.min(MOST_RELATED, others.size()))) {
      location(spoken, fact.at(), Printable.line(spoken.speech().describe(fact)));
    }
    json.writeEndArray();
  }

  private void fingerprint(Finding finding) throws IOException {
    String unique = fingerprints.unique(finding.fingerprint());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("closeout/v1", unique);
    // The one that GitHub looks at; it has nothing to do with lines here.
    json.writeStringField("primaryLocationLineHash", unique);
    json.writeEndObject();
  }

  private void suppressions(Spoken spoken) throws IOException {
    if (spoken.finding().waiver() == null) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", spoken.setAside(words));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void properties(Spoken spoken) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("dossier", spoken.dossier());
    json.writeStringField("group", spoken.finding().rule().group());
    json.writeStringField("subject", spoken.subject());
    json.writeEndObject();
  }
}
