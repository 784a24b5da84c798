package closeout.format;

import closeout.dossier.Source;
import closeout.finding.Audit;
import closeout.finding.DossierAudit;
import closeout.finding.Language;
import closeout.finding.Rule;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes an audit in the Static Analysis Results Interchange Format (SARIF 2.1.0), within the
 * limits of GitHub's code scanning.
 */
public final class SarifFormatter implements Formatter {

  /** GitHub refuses a run with more; the least severe are left out then, and that is said. */
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    JsonOutput.write(out, json -> write(audit, presentation, json));
  }

  private static void write(Audit audit, Presentation presentation, JsonGenerator json)
      throws IOException {
    Words words = Words.of(presentation.language());
    List<Spoken> all = Spoken.all(audit, presentation);
    List<Spoken> results = gravest(all);
    List<Rule> rules = rules(audit);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    new SarifTool(json, words).write(audit, rules);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeStringField("language", presentation.language() == Language.ZH ? "zh-CN" : "en-US");
    new SarifInvocation(json, words).write(audit, all.size() - results.size());
    artifacts(audit.inputs(), json);
    boolean compared = audit.control().baseline() != null;
    results(results, rules, compared, words, json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<Spoken> gravest(List<Spoken> all) {
    if (all.size() <= MOST_RESULTS) {
      return all;
    }
    Comparator<Spoken> counting = Comparator.comparing(spoken -> !spoken.finding().counts());
    return all.stream()
        .sorted(counting.thenComparing(spoken -> spoken.finding().severity()))
        .limit(MOST_RESULTS)
        .toList();
  }

  /** The rules that were checked, and those of findings; by their names. */
  private static List<Rule> rules(Audit audit) {
    TreeMap<String, Rule> rules = new TreeMap<>();
    for (DossierAudit dossier : audit.parts()) {
      dossier.checks().forEach(check -> rules.put(check.rule().name(), check.rule()));
      dossier.findings().forEach(finding -> rules.put(finding.rule().name(), finding.rule()));
    }
    return new ArrayList<>(rules.values());
  }

  private static void artifacts(List<Source> sources, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (Source source : sources) {
      json.writeStartObject();
      SarifResults.artifact("location", source.path(), json);
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", source.sha256());
      json.writeEndObject();
      if (source.encoding() != null) {
        json.writeStringField("encoding", Printable.line(source.encoding()));
      }
      json.writeObjectFieldStart("properties");
      json.writeStringField("kind", source.kind().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void results(
      List<Spoken> results, List<Rule> rules, boolean compared, Words words, JsonGenerator json)
      throws IOException {
    Map<String, Integer> indexes = new TreeMap<>();
    rules.forEach(rule -> indexes.put(rule.name(), indexes.size()));
    SarifResults writer = new SarifResults(json, words, indexes, compared);
    json.writeArrayFieldStart("results");
    for (Spoken result : results) {
      writer.write(result);
    }
    json.writeEndArray();
  }
}
