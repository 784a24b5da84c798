package closeout.format;

import java.util.Locale;

/**
 * Keeps what an input holds from steering the terminal: control characters, marks that turn the
 * direction of writing, and halves of characters become visible.
 */
final class Printable {

  private Printable() {}

  /** One line of harmless text; line breaks are shown as ⏎. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (character == '\n') {
                line.append('⏎');
              } else if (character == '\t') {
                line.append(' ');
              } else if (harmful(character)) {
                line.append(shown(character));
              } else if (character != '\r') {
                line.appendCodePoint(character);
              }
            });
    return line.toString();
  }

  /** The same text with halves of characters replaced, for formats that escape controls. */
  static String whole(String text) {
    boolean broken = text.codePoints().anyMatch(Printable::half);
    return broken
        ? text.codePoints()
            .map(character -> half(character) ? 0xFFFD : character)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  /** Whether a character may act on what displays it. */
  static boolean harmful(int character) {
    return character != '\r' && Character.isISOControl(character)
        || character == 0x61C
        || character >= 0x200E && character <= 0x200F
        || character >= 0x2028 && character <= 0x202E
        || character >= 0x2066 && character <= 0x2069
        || character == 0xFEFF
        || character >= 0xFFF9 && character <= 0xFFFB
        || character >= 0xE0000 && character <= 0xE0FFF
        || half(character);
  }

  private static boolean half(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private static String shown(int character) {
    return "<U+" + String.format(Locale.ROOT, "%04X", character) + ">";
  }
}
