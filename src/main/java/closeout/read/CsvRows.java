package closeout.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Splits the text of a table into rows; what is no row is told and left out. */
final class CsvRows {

  /** Longer than any cell that somebody wrote by hand. */
  private static final int LONGEST_CELL = 200_000;

  private CsvRows() {}

  /** The rows, numbered from 1 with the first record of the file. */
  static List<Row> read(TextFile file, char delimiter, Problems problems) {
    List<Row> rows = new ArrayList<>();
    int start = 0;
    int number = 0;
    while (start >= 0 && start < file.text().length() && !problems.tooMany()) {
      Row last = readFrom(start, number, file, delimiter, problems, rows);
      if (last == null) {
        return rows;
      }
      // A quotation mark without its partner would swallow what follows: go on in the next line.
      number = last.number();
      start = file.lines().next(((CsvPlaces) last.places()).offset());
    }
    return rows;
  }

  /** Reads up to the end or to a row that cannot be read, which it returns without cells. */
  private static Row readFrom(
      int start, int before, TextFile file, char delimiter, Problems problems, List<Row> rows) {
    int number = before;
    int next = start;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(file.text().substring(start)))
            .setFormat(format(delimiter))
            .get()) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        number++;
        CsvPlaces places =
            new CsvPlaces(file, delimiter, start + (int) record.getCharacterPosition());
        int own = file.lines().record(places.offset(), number);
        Row row = new Row(places, own, List.of(record.values()));
        next = end(file.text(), places.end(row.cells()));
        if (sound(row, places, problems)) {
          rows.add(row);
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      Row broken = new Row(new CsvPlaces(file, delimiter, next), number + 1, List.of());
      problems.at(broken.line(), 0, "quote-unclosed", number + 1);
      return broken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  /** Where the row behind this one begins. */
  private static int end(String text, int behindCells) {
    int end = behindCells;
    if (end < text.length() && text.charAt(end) == '\r') {
      end++;
    }
    return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
  }

  private static boolean sound(Row row, CsvPlaces places, Problems problems) {
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cell(i);
      if (cell.length() > LONGEST_CELL) {
        problems.at(row.line(), 0, "cell-too-long", row.number(), i + 1, cell.length());
        return false;
      }
      if (cell.indexOf('\0') >= 0) {
        problems.at(row.line(), 0, "nul", row.number(), i + 1);
        return false;
      }
      if (cell.indexOf('\uFFFD') >= 0) {
        if (!problems.toldOf(row.line(), places.file().lines().line(places.end(row.cells())))) {
          problems.at(row.line(), 0, "character-lost", row.number(), i + 1);
        }
        return false;
      }
    }
    return true;
  }
}
