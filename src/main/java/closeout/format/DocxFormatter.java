package closeout.format;

import closeout.finding.Audit;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an audit for word processors: as comments in the submitted file where that is the only one
 * of its kind, else as a report of its own.
 */
public final class DocxFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Submitted submitted = Submitted.only(audit, WordComments::suits);
    if (submitted == null) {
      WordReport.of(AuditTables.forPages(audit, presentation)).write(out);
      return;
    }
    Words words = Words.of(presentation.language());
    new WordComments(submitted.office(), submitted.path(), audit, words)
        .add(audit, presentation.showPrivate());
    submitted.office().write(out);
  }
}
