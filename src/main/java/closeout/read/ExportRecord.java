package closeout.read;

import java.nio.ByteBuffer;

/**
 * A record of an export as it waits for its turn.
 *
 * @param body the number of the body that it belongs to
 * @param line the line of the file in which it begins
 * @param number the record of the file
 * @param from where its bytes begin
 * @param to where they end
 */
record ExportRecord(int body, int line, int number, int from, int to) {

  private static final int HEAD = 4 * Integer.BYTES;

  /** The bytes that a record takes while it waits. */
  static int size(RecordScanner record) {
    return HEAD + record.to() - record.from();
  }

  static ByteBuffer write(RecordScanner record, int body) {
    ByteBuffer bytes = ByteBuffer.allocate(size(record));
    bytes.putInt(body).putInt(record.line()).putInt(record.number());
    int length = record.to() - record.from();
    return bytes.putInt(length).put(record.window(), record.from(), length).flip();
  }

  /** The next record of the bytes, which are left behind it. */
  static ExportRecord read(ByteBuffer bytes) {
    int body = bytes.getInt();
    int line = bytes.getInt();
    int number = bytes.getInt();
    int length = bytes.getInt();
    int from = bytes.position();
    bytes.position(from + length);
    return new ExportRecord(body, line, number, from, from + length);
  }

  int length() {
    return to - from;
  }
}
