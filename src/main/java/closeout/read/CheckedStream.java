package closeout.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes what is read through it, and makes sure that all of it is of one character set. */
final class CheckedStream extends FilterInputStream {

  private final MessageDigest digest = Hashes.digest();
  private final CharsetDecoder decoder;
  private final CharBuffer characters = CharBuffer.allocate(1 << 14);
  private final ByteBuffer begun = ByteBuffer.allocate(8);
  private boolean sound = true;

  CheckedStream(InputStream in, Charset charset) {
    super(in);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      digest.update(bytes, offset, read);
      sound = sound && decodes(ByteBuffer.wrap(bytes, offset, read));
    } else if (read < 0) {
      sound = sound && begun.position() == 0;
    }
    return read;
  }

  /** Whether everything so far is of the character set. */
  boolean sound() {
    return sound;
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private boolean decodes(ByteBuffer bytes) {
    while (begun.position() > 0 && bytes.hasRemaining()) {
      begun.put(bytes.get()).flip();
      boolean right = decodesWhole(begun);
      begun.compact();
      if (!right) {
        return false;
      }
    }
    boolean right = decodesWhole(bytes);
    // A character that the block cuts in two.
    right &= bytes.remaining() < begun.remaining();
    while (right && bytes.hasRemaining()) {
      begun.put(bytes.get());
    }
    return right;
  }

  private boolean decodesWhole(ByteBuffer bytes) {
    CoderResult result;
    do {
      characters.clear();
      result = decoder.decode(bytes, characters, false);
    } while (result.isOverflow());
    return !result.isError();
  }
}
