package closeout.format;

import closeout.finding.Audit;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an audit in one output format. */
public interface Formatter {

  /**
   * Writes the whole audit and flushes; the stream stays open.
   *
   * @throws IOException where the stream does not take all of it
   */
  void write(Audit audit, Presentation presentation, OutputStream out) throws IOException;
}
