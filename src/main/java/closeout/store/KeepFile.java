package closeout.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of audits: a mark, the audits, their index, and where that lies. */
final class KeepFile implements AutoCloseable {

  /** Where the first audit begins. */
  static final int START = Long.BYTES;

  /** "closeout" and the version of this format. */
  private static final long MARK = 0x636c6f73656f0001L;

  private static final int TAIL = 2 * Long.BYTES + Integer.BYTES;

  private final FileChannel file;
  private final KeepIndex index;
  private final Types types;
  private final Keep.Found found;

  private KeepFile(FileChannel file, KeepIndex index, Types types, Keep.Found found) {
    this.file = file;
    this.index = index;
    this.types = types;
    this.found = found;
  }

  /** The file, as empty where it is not there, of another version, or damaged. */
  static KeepFile open(Path path, String version) throws IOException {
    FileChannel file = null;
    try {
      file = FileChannel.open(path, StandardOpenOption.READ);
      KeepIndex index = index(file);
      if (!index.version().equals(version)) {
        file.close();
        return empty(Keep.Found.OTHER_VERSION);
      }
      return new KeepFile(file, index, Types.of(index.types()), Keep.Found.AUDITS);
    } catch (NoSuchFileException e) {
      return empty(Keep.Found.NOTHING);
    } catch (StoreException | EOFException e) {
      file.close();
      return empty(Keep.Found.DAMAGE);
    }
  }

  /** Writes what stands behind the audits, until the disk has it. */
  static void finish(
      FileChannel file, long end, String version, Types types, Map<String, KeepIndex.Entry> entries)
      throws IOException {
    byte[] index = bytes(new KeepIndex(version, types.names(), entries));
    ByteBuffer tail = ByteBuffer.allocate(index.length + TAIL);
    tail.put(index).putLong(end).putInt((int) KeepIndex.sum(index)).putLong(MARK).flip();
    long at = end;
    while (tail.hasRemaining()) {
      at += file.write(tail, at);
    }
    ByteBuffer mark = ByteBuffer.allocate(START).putLong(MARK).flip();
    file.write(mark, 0);
    file.force(true);
  }

  Keep.Found found() {
    return found;
  }

  Types types() {
    return types;
  }

  /** The entry of a key, or null. */
  KeepIndex.Entry entry(String key) {
    return index.entries().get(key);
  }

  byte[] block(KeepIndex.Entry entry) throws IOException, StoreException {
    byte[] bytes = read(file, entry.position(), entry.length());
    if (KeepIndex.sum(bytes) != entry.check()) {
      throw new StoreException("The checksum of an audit is wrong.");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private static KeepFile empty(Keep.Found found) {
    return new KeepFile(null, new KeepIndex("", List.of(), Map.of()), new Types(), found);
  }

  private static KeepIndex index(FileChannel file) throws IOException, StoreException {
    long size = file.size();
    ByteBuffer tail = ByteBuffer.wrap(read(file, Math.max(0, size - TAIL), TAIL));
    long from = tail.getLong();
    int sum = tail.getInt();
    long length = size - TAIL - from;
    if (tail.getLong() != MARK || from < START || length < 0 || length > Integer.MAX_VALUE - 64) {
      throw new StoreException("The file has no end.");
    }
    byte[] bytes = read(file, from, (int) length);
    if ((int) KeepIndex.sum(bytes) != sum) {
      throw new StoreException("The checksum of the index is wrong.");
    }
    return index(bytes);
  }

  private static byte[] read(FileChannel file, long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, position + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.array();
  }

  private static byte[] bytes(KeepIndex index) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(index.version());
    out.writeInt(index.types().size());
    for (String type : index.types()) {
      out.writeUTF(type);
    }
    out.writeInt(index.entries().size());
    for (Map.Entry<String, KeepIndex.Entry> entry : index.entries().entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue().from().toEpochDay());
      out.writeLong(entry.getValue().until().toEpochDay());
      out.writeLong(entry.getValue().position());
      out.writeInt(entry.getValue().length());
      out.writeLong(entry.getValue().check());
    }
    return bytes.toByteArray();
  }

  private static KeepIndex index(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String version = in.readUTF();
    List<String> types = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      types.add(in.readUTF());
    }
    Map<String, KeepIndex.Entry> entries = new HashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      entries.put(
          in.readUTF(),
          new KeepIndex.Entry(
              LocalDate.ofEpochDay(in.readLong()),
              LocalDate.ofEpochDay(in.readLong()),
              in.readLong(),
              in.readInt(),
              in.readLong()));
    }
    return new KeepIndex(version, types, entries);
  }
}
