package closeout.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns bytes into text: by byte-order mark, else strictly as UTF-8, else strictly as GB18030.
 * Statistical detectors misread short files.
 */
final class Decoder {

  /**
   * A text with the character set that it was read in.
   *
   * @param text without byte-order mark
   */
  record Decoded(String text, String encoding) {}

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int FEW_BYTES = 8;

  private final Charset forced;

  /**
   * @param forced the character set that the user named, or null
   */
  Decoder(Charset forced) {
    this.forced = forced;
  }

  /** The text; what cannot be decoded is told to the problems and stands as U+FFFD in the text. */
  Decoded decode(byte[] bytes, Problems problems) {
    Decoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    if (forced != null) {
      String text = strict(bytes, forced);
      return text != null
          ? new Decoded(text, forced.name())
          : byLines(bytes, List.of(forced), problems);
    }
    Decoded wide = withoutMark(bytes);
    if (wide != null) {
      return wide;
    }
    String text = strict(bytes, StandardCharsets.UTF_8);
    if (text != null) {
      return new Decoded(text, StandardCharsets.UTF_8.name());
    }
    text = hasUtf8Lines(bytes) ? null : strict(bytes, GB18030);
    return text != null
        ? new Decoded(text, GB18030.name())
        : byLines(bytes, bestFirst(bytes), problems);
  }

  private static Decoded marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      String text = strict(Arrays.copyOfRange(bytes, 3, bytes.length), StandardCharsets.UTF_8);
      return text == null ? null : new Decoded(text, StandardCharsets.UTF_8.name());
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      Charset charset =
          bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return new Decoded(new String(bytes, 2, bytes.length - 2, charset), charset.name());
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark shows in zero bytes on one side of its line ends. */
  private static Decoded withoutMark(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return null;
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      int zero = charset == StandardCharsets.UTF_16LE ? 1 : 0;
      boolean lineEnd = false;
      boolean otherSide = false;
      for (int i = 0; i + 1 < bytes.length; i += 2) {
        lineEnd |= bytes[i + zero] == 0 && bytes[i + 1 - zero] == '\n';
        otherSide |= bytes[i + 1 - zero] == 0;
      }
      String text = lineEnd && !otherSide ? strict(bytes, charset) : null;
      if (text != null && text.indexOf('\0') < 0) {
        return new Decoded(text, charset.name());
      }
    }
    return null;
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Whether a line is UTF-8 beyond chance, so that the rest must be something else. */
  private static boolean hasUtf8Lines(byte[] bytes) {
    return lines(bytes).stream()
        .anyMatch(
            line -> foreign(line) >= FEW_BYTES && strict(line, StandardCharsets.UTF_8) != null);
  }

  private static long foreign(byte[] line) {
    long foreign = 0;
    for (byte one : line) {
      foreign += one < 0 ? 1 : 0;
    }
    return foreign;
  }

  private static List<Charset> bestFirst(byte[] bytes) {
    long utf8 = 0;
    long others = 0;
    for (byte[] line : lines(bytes)) {
      if (foreign(line) > 0) {
        if (strict(line, StandardCharsets.UTF_8) != null) {
          utf8++;
        } else {
          others++;
        }
      }
    }
    return utf8 >= others
        ? List.of(StandardCharsets.UTF_8, GB18030)
        : List.of(GB18030, StandardCharsets.UTF_8);
  }

  /** Decodes each line by itself, so that one damaged line does not cost the others. */
  private static Decoded byLines(byte[] bytes, List<Charset> charsets, Problems problems) {
    StringBuilder text = new StringBuilder(bytes.length);
    int number = 0;
    for (byte[] line : lines(skipMark(bytes))) {
      number++;
      Charset usual = charsets.get(0);
      String decoded =
          charsets.equals(List.of(GB18030, StandardCharsets.UTF_8))
                  && foreign(line) >= FEW_BYTES
                  && strict(line, StandardCharsets.UTF_8) != null
              ? null
              : strict(line, usual);
      for (int i = 1; i < charsets.size() && decoded == null; i++) {
        decoded = strict(line, charsets.get(i));
        if (decoded != null) {
          problems.at(number, 0, "encoding-mixed", usual.name(), charsets.get(i).name());
        }
      }
      if (decoded == null) {
        decoded = new String(line, usual);
        int column = decoded.indexOf('\uFFFD') + 1;
        problems.at(number, column, "encoding-invalid", usual.name());
      }
      text.append(decoded);
    }
    return new Decoded(text.toString(), charsets.get(0).name());
  }

  private static byte[] skipMark(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (byte one : bytes) {
      line.write(one);
      if (one == '\n') {
        lines.add(line.toByteArray());
        line.reset();
      }
    }
    lines.add(line.toByteArray());
    return lines;
  }
}
