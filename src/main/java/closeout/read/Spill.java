package closeout.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for the records of an export, in parts whose sizes are known beforehand. Nobody else can
 * read it; it is gone with the process, however that ends.
 */
final class Spill implements AutoCloseable {

  private static final String CHANGED = "The input changed while it was read.";
  private static final int BUFFER = 1 << 15;

  private final FileChannel file;
  private final long[] positions;
  private final long[] ends;
  private final int[] sizes;
  private final ByteBuffer[] buffers;

  /**
   * @param sizes of the parts in bytes
   */
  Spill(int[] sizes) throws IOException {
    Path path = Files.createTempFile("closeout", ".tmp");
    this.file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.sizes = sizes.clone();
    this.positions = new long[sizes.length];
    this.ends = new long[sizes.length];
    this.buffers = new ByteBuffer[sizes.length];
    for (int i = 1; i < sizes.length; i++) {
      positions[i] = positions[i - 1] + sizes[i - 1];
    }
    for (int i = 0; i < sizes.length; i++) {
      ends[i] = positions[i] + sizes[i];
    }
  }

  /** Adds bytes to a part. */
  void write(int part, ByteBuffer bytes) throws IOException {
    if (buffers[part] == null) {
      buffers[part] = ByteBuffer.allocate(BUFFER);
    }
    ByteBuffer buffer = buffers[part];
    if (bytes.remaining() > buffer.remaining()) {
      flush(part);
    }
    if (bytes.remaining() > buffer.remaining()) {
      writeTo(part, bytes);
    } else {
      buffer.put(bytes);
    }
  }

  /** Everything that was added to a part; the parts are read when all of them are written. */
  byte[] read(int part) throws IOException {
    if (buffers[part] != null) {
      flush(part);
      buffers[part] = null;
    }
    ByteBuffer all = ByteBuffer.allocate(sizes[part]);
    long at = ends[part] - sizes[part];
    if (positions[part] != ends[part]) {
      throw new IOException(CHANGED);
    }
    while (all.hasRemaining()) {
      int read = file.read(all, at + all.position());
      if (read < 0) {
        throw new EOFException(CHANGED);
      }
    }
    return all.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void flush(int part) throws IOException {
    writeTo(part, buffers[part].flip());
    buffers[part].clear();
  }

  private void writeTo(int part, ByteBuffer bytes) throws IOException {
    if (positions[part] + bytes.remaining() > ends[part]) {
      throw new IOException(CHANGED);
    }
    while (bytes.hasRemaining()) {
      positions[part] += file.write(bytes, positions[part]);
    }
  }
}
