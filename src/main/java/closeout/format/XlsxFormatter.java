package closeout.format;

import closeout.finding.Audit;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes an audit as a workbook: as comments and sheets in the submitted one where that is the only
 * one, else a workbook of its own with a sheet for each table.
 */
public final class XlsxFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Submitted submitted = Submitted.only(audit, WorkbookComments::suits);
    if (submitted != null) {
      Words words = Words.of(presentation.language());
      new WorkbookComments(submitted.office(), submitted.path(), words).add(audit, presentation);
      submitted.office().write(out);
      return;
    }
    Workbook.of(AuditTables.of(audit, presentation)).write(out);
  }
}
