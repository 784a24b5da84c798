package closeout.format;

import closeout.policy.Decision;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A policy as JSON. */
public final class PolicyJson implements PolicyFormatter {

  private static final ObjectWriter JSON =
      new ObjectMapper().writer().with(SerializationFeature.INDENT_OUTPUT);

  @Override
  public void write(PolicyPage page, Presentation presentation, OutputStream out)
      throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("policy", page.inForce().policy().source());
    fields.put("values", page.inForce().decisions().stream().map(PolicyJson::fields).toList());
    fields.put("dossiers", page.terms().stream().map(PolicyJson::fields).toList());
    out.write((JSON.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Map<String, Object> fields(Decision decision) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", decision.key());
    if (decision.entry() != null) {
      fields.put("entry", decision.entry());
    }
    fields.put("value", "".equals(decision.value()) ? null : decision.value());
    fields.put("origin", decision.origin().code());
    if (decision.file() != null) {
      fields.put("file", decision.file());
      fields.put("line", decision.line());
      fields.put("column", decision.column());
    }
    return fields;
  }

  private static Map<String, Object> fields(PolicyPage.Terms terms) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", terms.dossier());
    fields.put("profile", terms.profile().name());
    fields.put("terms", terms.profile().terms());
    return fields;
  }
}
