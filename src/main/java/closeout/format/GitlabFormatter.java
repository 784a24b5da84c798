package closeout.format;

import closeout.finding.Audit;
import closeout.finding.InputError;
import closeout.finding.Severity;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes findings that count as a code quality report of GitLab. What could not be read is in it
 * too: the merge request shows nothing else.
 */
public final class GitlabFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Words words = Words.of(presentation.language());
    JsonOutput.write(
        out,
        json -> {
          Fingerprints fingerprints = new Fingerprints();
          json.writeStartArray();
          for (InputError error : audit.errors()) {
            String place = error.file() + " " + error.line() + " " + error.code();
            begin(ErrorWords.whole(error, words), "not-read", "blocker", json);
            end(fingerprints.unique("not-read " + place), error.file(), error.line(), json);
          }
          for (Spoken spoken : Spoken.all(audit, presentation)) {
            if (spoken.finding().counts()) {
              finding(spoken, fingerprints, json);
            }
          }
          json.writeEndArray();
        });
  }

  private static void finding(Spoken spoken, Fingerprints fingerprints, JsonGenerator json)
      throws IOException {
    begin(
        spoken.message(),
        spoken.finding().rule().name(),
        severity(spoken.finding().severity()),
        json);
    end(
        fingerprints.unique(spoken.finding().fingerprint()),
        spoken.finding().at().file(),
        Places.line(spoken.finding().at()),
        json);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  private static void begin(String text, String rule, String severity, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", Printable.line(text));
    json.writeStringField("check_name", rule);
    json.writeStringField("severity", severity);
  }

  private static void end(String fingerprint, String file, int line, JsonGenerator json)
      throws IOException {
    json.writeStringField("fingerprint", Printable.line(fingerprint));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", Printable.line(Uris.path(file)));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", Math.max(1, line));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
