package closeout.read.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * Unpacks a part no further than allowed, and makes sure that it is what was packed. Trouble is
 * thrown as {@link Trouble}, which passes through parsers.
 */
final class LimitedStream extends FilterInputStream {

  /** A document's trouble on its way through a parser that lets only its own kind pass. */
  static final class Trouble extends IOException {

    private static final long serialVersionUID = 1L;

    private final DocumentException cause;

    Trouble(DocumentException cause) {
      super(cause);
      this.cause = cause;
    }

    DocumentException trouble() {
      return cause;
    }
  }

  /** Smaller parts may be of any ratio: blanks and templates are packed well. */
  private static final long SMALL = 4L << 20;

  private final long packed;
  private final long crc;
  private final Allowance allowance;
  private final CRC32 sum = new CRC32();
  private long unpacked;

  LimitedStream(InputStream stream, long packed, long crc, Allowance allowance) {
    super(stream);
    this.packed = packed;
    this.crc = crc;
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read < 0) {
      if (sum.getValue() != crc) {
        throw new Trouble(new DocumentException("document-damaged"));
      }
      return read;
    }
    sum.update(target, offset, read);
    take(read);
    return read;
  }

  private void take(int read) throws Trouble {
    unpacked += read;
    try {
      allowance.take(read);
    } catch (DocumentException e) {
      throw new Trouble(e);
    }
    int ratio = allowance.limits().ratio();
    if (unpacked > SMALL && unpacked / Math.max(1, packed) > ratio) {
      throw new Trouble(new DocumentException("packed-too-well", ratio));
    }
  }
}
