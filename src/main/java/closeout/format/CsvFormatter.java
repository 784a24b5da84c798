package closeout.format;

import closeout.dossier.Location;
import closeout.finding.Audit;
import closeout.finding.Finding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a line for each finding as CSV for spreadsheets: with the mark by which they know UTF-8,
 * and without anything that they would take for a formula.
 */
public final class CsvFormatter implements Formatter {

  private static final List<String> COLUMNS =
      List.of(
          "dossier",
          "severity",
          "group",
          "rule",
          "file",
          "line",
          "column",
          "within",
          "subject",
          "message",
          "actual",
          "expected",
          "remedy",
          "basis",
          "quote",
          "state",
          "fingerprint");

  @Override
  public void write(Audit audit, Presentation presentation, OutputStream out) throws IOException {
    Words words = Words.of(presentation.language());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(COLUMNS.stream().map(column -> words.say("csv." + column)).toList());
    for (Spoken spoken : Spoken.all(audit, presentation)) {
      printer.printRecord(cells(spoken, words).map(SpreadsheetText::inert).toList());
    }
    printer.flush();
  }

  private static Stream<String> cells(Spoken spoken, Words words) {
    Finding finding = spoken.finding();
    Location at = finding.at();
    return Stream.of(
        spoken.dossier(),
        words.name(finding.severity()),
        words.say("group." + finding.rule().group()),
        finding.rule().name(),
        Printable.line(at.file()),
        number(Places.line(at)),
        number(Places.column(at)),
        spoken.within(words).strip(),
        spoken.subject(),
        spoken.message(),
        spoken.actual(),
        spoken.expected(),
        spoken.remedy(),
        basis(finding, words),
        spoken.quote(),
        finding.counts() ? words.say("csv.counts") : spoken.setAside(words),
        finding.fingerprint());
  }

  private static String number(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  private static String basis(Finding finding, Words words) {
    return finding.rule().basis().stream()
        .map(id -> BasisTable.of(id).said(words))
        .collect(Collectors.joining(words.say("semicolon")));
  }
}
