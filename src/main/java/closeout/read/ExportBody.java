package closeout.read;

import closeout.finding.InputError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** The records of one inspected body in an export. */
final class ExportBody {

  private final int number;
  private final String name;
  private final Path path;
  private final ExportTable table;
  private final int shift;
  private final byte[] bytes;
  private final List<ExportRecord> records = new ArrayList<>();

  /**
   * @param number the place of the body among those of the export
   * @param shift how many records stand above the header
   * @param bytes what the records are part of
   */
  ExportBody(int number, String name, Path path, ExportTable table, int shift, byte[] bytes) {
    this.number = number;
    this.name = name;
    this.path = path;
    this.table = table;
    this.shift = shift;
    this.bytes = bytes;
  }

  void add(ExportRecord record) {
    records.add(record);
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  /** Identifies everything that the rows are read from: bytes, places, and the table's header. */
  String digest() {
    MessageDigest digest = Hashes.digest();
    ByteBuffer places = ByteBuffer.allocate(3 * Integer.BYTES);
    for (ExportRecord record : records) {
      places.clear();
      places.putInt(record.line()).putInt(record.number()).putInt(record.length());
      digest.update(places.flip());
      digest.update(bytes, record.from(), record.length());
    }
    String frame = String.join("\n", name, path.toString(), table.identity());
    digest.update(frame.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Its rows as a table. */
  LedgerTable read(TableReader tables, Consumer<InputError> errors) {
    int count = records.size();
    int[] begins = new int[count];
    int[] lines = new int[count];
    int[] numbers = new int[count];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      ExportRecord record = records.get(i);
      begins[i] = text.length();
      lines[i] = record.line();
      numbers[i] = record.number();
      text.append(new String(bytes, record.from(), record.length(), table.charset()));
    }
    String all = text.toString();
    TextFile excerpt =
        new TextFile(
            path.toString(),
            all,
            table.charset().name(),
            "",
            Lines.ofExcerpt(all, begins, lines, numbers));
    return tables.read(excerpt, table, shift, new Problems(path.toString(), errors));
  }
}
