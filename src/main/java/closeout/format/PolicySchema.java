package closeout.format;

import closeout.finding.Rule;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schema of policy files, by which editors complete and check them. */
public final class PolicySchema implements PolicyFormatter {

  private static final String RESOURCE = "/closeout/schema/policy.schema.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter JSON = MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT);

  private final List<Rule> rules;

  /**
   * @param rules those whose names editors are to offer
   */
  public PolicySchema(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public void write(PolicyPage page, Presentation presentation, OutputStream out)
      throws IOException {
    try (InputStream resource = PolicySchema.class.getResourceAsStream(RESOURCE)) {
      ObjectNode schema = (ObjectNode) MAPPER.readTree(resource);
      name(schema.withObject("/properties/severities"));
      name(schema.withObject("/properties/rules"));
      out.write((JSON.writeValueAsString(schema) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  /** Other names stay allowed: own rules may be named without being at hand here. */
  private void name(ObjectNode key) {
    ObjectNode names = key.putObject("properties");
    rules.forEach(rule -> names.set(rule.name(), key.get("additionalProperties")));
  }
}
