package closeout.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inspected bodies of an export in the order of their first rows, and how many bytes each of
 * them has; what is known after a first look at the whole file.
 */
final class ExportIndex {

  /** What is done with each record. */
  interface Visitor {
    void visit(RecordScanner record, int body) throws IOException;
  }

  private final ExportTable export;
  private final String without;
  private final Problems problems;
  private final Map<String, Integer> bodies = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private long[] bytes = new long[64];
  private String sha256;
  private int headerNumber;

  /**
   * @param without the body of rows above the first that names one
   */
  ExportIndex(ExportTable export, String without, Problems problems) {
    this.export = export;
    this.without = without;
    this.problems = problems;
  }

  /** Looks at the whole file; false where it is not all of the expected character set. */
  boolean read(Path path) throws IOException {
    try (CheckedStream in = new CheckedStream(Files.newInputStream(path), export.charset())) {
      in.readNBytes(export.mark());
      visit(in, this::count);
      sha256 = in.sha256();
      return in.sound();
    }
  }

  /** Hands out the records below the header, each with its body. */
  void visit(Path path, Visitor visitor) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      in.skipNBytes(export.mark());
      visit(in, visitor);
    }
  }

  String sha256() {
    return sha256;
  }

  /** The record of the file that is the header. */
  int headerNumber() {
    return headerNumber;
  }

  int size() {
    return names.size();
  }

  String name(int body) {
    return names.get(body);
  }

  long bytes(int body) {
    return bytes[body];
  }

  private void visit(InputStream in, Visitor visitor) throws IOException {
    RecordScanner records = new RecordScanner(in, export.delimiter(), export.body());
    byte[] last = null;
    int body = -1;
    while (records.next()) {
      if (records.line() == export.headerLine()) {
        headerNumber = records.number();
      }
      if (records.line() <= export.headerLine()) {
        continue;
      }
      byte[] cell = records.cell();
      if (records.sound() && !Arrays.equals(cell, last)) {
        String written = text(cell, export.charset());
        if (export.label(written)) {
          continue;
        }
        body = body(written, body);
        last = cell;
      }
      visitor.visit(records, Math.max(0, body));
    }
  }

  private void count(RecordScanner record, int body) {
    if (record.sound()) {
      bytes[body] += ExportRecord.size(record);
    } else {
      problems.at(record.line(), 0, "quote-unclosed", record.number());
    }
  }

  /** The number of the body that a cell names; a blank one goes on with the body above. */
  private int body(String written, int above) {
    if (written.isEmpty() && above >= 0) {
      return above;
    }
    String name = written.isEmpty() ? without : written;
    Integer known = bodies.get(name);
    if (known != null) {
      return known;
    }
    bodies.put(name, names.size());
    names.add(name);
    if (names.size() > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    return names.size() - 1;
  }

  private static String text(byte[] cell, Charset charset) {
    String text = new String(cell, charset);
    if (text.startsWith("\"")) {
      text = text.substring(1, Math.max(1, text.lastIndexOf('"'))).replace("\"\"", "\"");
    }
    return text.strip();
  }
}
