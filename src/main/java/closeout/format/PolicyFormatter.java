package closeout.format;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the policy in force. */
public interface PolicyFormatter {

  void write(PolicyPage page, Presentation presentation, OutputStream out) throws IOException;
}
