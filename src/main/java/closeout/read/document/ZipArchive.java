package closeout.read.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a package (ZIP), found by its directory and unpacked within limits. The library's
 * own classes need a file on the disk and know no limits.
 */
final class ZipArchive {

  private static final int END = 0x06054b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /**
   * @param offset of the local header
   */
  private record Entry(int method, long crc, int packed, int unpacked, int offset) {}

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final Limits limits;
  private final Allowance allowance;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ZipArchive(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
    this.allowance = new Allowance(limits);
  }

  static ZipArchive of(byte[] bytes, Limits limits) throws DocumentException {
    ZipArchive archive = new ZipArchive(bytes, limits);
    try {
      archive.readDirectory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new DocumentException("document-damaged");
    }
    return archive;
  }

  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The part unpacked, which must be there. */
  InputStream open(String name) throws DocumentException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new DocumentException("part-missing", name);
    }
    try {
      int start =
          entry.offset() + 30 + unsigned(entry.offset() + 26) + unsigned(entry.offset() + 28);
      if (buffer.getInt(entry.offset()) != LOCAL || start + entry.packed() > bytes.length) {
        throw new DocumentException("document-damaged");
      }
      InputStream packed = new ByteArrayInputStream(bytes, start, entry.packed());
      InputStream unpacked =
          entry.method() == STORED
              ? packed
              : new InflaterInputStream(packed, new Inflater(true), 1 << 14);
      return new LimitedStream(unpacked, entry.packed(), entry.crc(), allowance);
    } catch (IndexOutOfBoundsException e) {
      throw new DocumentException("document-damaged");
    }
  }

  private void readDirectory() throws DocumentException {
    int end = end();
    int count = unsigned(end + 10);
    if (count > limits.entries()) {
      throw new DocumentException("too-many-parts", count, limits.entries());
    }
    int at = buffer.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      if (buffer.getInt(at) != DIRECTORY) {
        throw new DocumentException("document-damaged");
      }
      add(at);
      at += 46 + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
    }
  }

  private void add(int at) throws DocumentException {
    boolean encrypted = (unsigned(at + 8) & 1) != 0;
    int method = unsigned(at + 10);
    if (encrypted) {
      throw new DocumentException("document-encrypted");
    }
    if (method != STORED && method != DEFLATED) {
      throw new DocumentException("document-damaged");
    }
    String name = new String(bytes, at + 46, unsigned(at + 28), StandardCharsets.UTF_8);
    Entry entry =
        new Entry(
            method,
            Integer.toUnsignedLong(buffer.getInt(at + 16)),
            buffer.getInt(at + 20),
            buffer.getInt(at + 24),
            buffer.getInt(at + 42));
    if (entry.packed() < 0 || entry.offset() < 0) {
      throw new DocumentException("document-damaged");
    }
    // Some programs write back slashes; names are compared as the standard has them.
    entries.putIfAbsent(name.replace('\\', '/'), entry);
  }

  /** The record at the end of the file, without which a package is cut off. */
  private int end() throws DocumentException {
    int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
      if (buffer.getInt(at) == END) {
        return at;
      }
    }
    throw new DocumentException("document-cut-off");
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }
}
