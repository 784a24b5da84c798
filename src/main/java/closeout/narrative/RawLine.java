package closeout.narrative;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The characters of one paragraph in half-width spelling, marks of markup and of lists removed,
 * blanks still in place.
 */
final class RawLine {

  private static final String BULLETS = "•●■◆▪◇□※►▶➤➢✓·\uF06C\uF0B7\uF0D8\uF06E\uF075";

  private char[] chars = new char[64];
  private int[] paragraphs = new int[64];
  private int[] offsets = new int[64];
  private int length;

  void add(String text, int paragraph, boolean first) {
    int from = first ? Markup.start(text, BULLETS) : indentation(text);
    boolean[] marks = Markup.marks(text, from);
    if (!first
        && length > 0
        && from < text.length()
        && latin(chars[length - 1], text.charAt(from))) {
      put(' ', paragraph, from);
    }
    for (int i = from; i < text.length(); i++) {
      if (!marks[i]) {
        spell(text.charAt(i), paragraph, i);
      }
    }
  }

  /** Moves all offsets, where the line is a part of a longer text. */
  void shift(int by) {
    for (int i = 0; i < length; i++) {
      offsets[i] += by;
    }
  }

  int length() {
    return length;
  }

  char at(int i) {
    return i < length ? chars[i] : '\0';
  }

  int paragraph(int i) {
    return paragraphs[i];
  }

  int offset(int i) {
    return offsets[i];
  }

  private void spell(char c, int paragraph, int offset) {
    if (c < 0x80) {
      put(c < ' ' ? ' ' : c, paragraph, offset);
    } else if (Character.isSpaceChar(c)) {
      put(' ', paragraph, offset);
    } else if (Character.getType(c) == Character.FORMAT) {
      return;
    } else if (c >= '\uFF01' && c <= '\uFF5E' && "！（），：；？".indexOf(c) < 0) {
      put((char) (c - 0xFEE0), paragraph, offset);
    } else if (c >= '⑴' && c <= '⒛' || c >= '㈠' && c <= '㈩') {
      enclosed(c, paragraph, offset);
    } else if (c >= '\u2F00' && c <= '\u2FD5' || c >= '\uF900' && c <= '\uFAFF') {
      put(
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0),
          paragraph,
          offset);
    } else {
      put(sameMark(c), paragraph, offset);
    }
  }

  /** ⑴ and ⒈ and ㈠ are written out, so that they read like （1） and 1. and （一）. */
  private void enclosed(char c, int paragraph, int offset) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char part = plain.charAt(i);
      put(part == '(' ? '（' : part == ')' ? '）' : part, paragraph, offset);
    }
  }

  private static char sameMark(char c) {
    return switch (c) {
      case '｡' -> '。';
      case '､' -> '、';
      case '｢' -> '「';
      case '｣' -> '」';
      case '﹣', '−' -> '-';
      case '﹒' -> '.';
      default -> c;
    };
  }

  private void put(char c, int paragraph, int offset) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      paragraphs = Arrays.copyOf(paragraphs, length * 2);
      offsets = Arrays.copyOf(offsets, length * 2);
    }
    chars[length] = c;
    paragraphs[length] = paragraph;
    offsets[length++] = offset;
  }

  private static int indentation(String text) {
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean latin(char before, char after) {
    return Character.isLetter(before) && before < 0x80 && Character.isLetter(after) && after < 0x80;
  }
}
