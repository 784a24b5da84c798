package closeout.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JSON Schema of policy files, by which editors complete and check them. */
public final class PolicySchema implements PolicyFormatter {

  private static final String RESOURCE = "/closeout/schema/policy.schema.json";

  @Override
  public void write(PolicyPage page, Presentation presentation, OutputStream out)
      throws IOException {
    try (InputStream schema = PolicySchema.class.getResourceAsStream(RESOURCE)) {
      schema.transferTo(out);
      out.flush();
    }
  }
}
