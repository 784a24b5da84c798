package closeout.format;

import closeout.finding.Audit;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an audit as a workbook: a sheet for each of its tables. */
public final class XlsxFormatter implements Formatter {

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Workbook.of(AuditTables.of(audit, presentation)).write(out);
  }
}
