package closeout.format;

import java.util.ArrayList;
import java.util.List;

/** Measures text in terminal columns, where a Chinese character takes two. */
final class DisplayWidth {

  private static final String NOT_FIRST = "，。、；：？！）》】〉」』”’…％%,.;:?!)]}";
  private static final String NOT_LAST = "（《【〈「『“‘([{";

  private static final char ESCAPE = '\u001B';

  private DisplayWidth() {}

  /** Columns of the text; sequences that colour it take none. */
  static int of(String text) {
    int width = 0;
    int position = 0;
    while (position < text.length()) {
      int character = text.codePointAt(position);
      if (character == ESCAPE) {
        position = behindColour(text, position);
      } else {
        width += of(character);
        position += Character.charCount(character);
      }
    }
    return width;
  }

  private static int behindColour(String text, int position) {
    int end = text.indexOf('m', position);
    return end < 0 ? text.length() : end + 1;
  }

  static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return wide(character) ? 2 : 1;
  }

  /** East Asian wide and full-width characters (Unicode Standard Annex 11). */
  private static boolean wide(int character) {
    return character >= 0x1100
        && (character <= 0x115F
            || character >= 0x2E80 && character <= 0x303E
            || character >= 0x3041 && character <= 0xA4CF
            || character >= 0xAC00 && character <= 0xD7A3
            || character >= 0xF900 && character <= 0xFAFF
            || character >= 0xFE30 && character <= 0xFE6F
            || character >= 0xFF00 && character <= 0xFF60
            || character >= 0xFFE0 && character <= 0xFFE6
            || character >= 0x1F300 && character <= 0x1F64F
            || character >= 0x1F900 && character <= 0x1F9FF
            || character >= 0x20000 && character <= 0x3FFFD);
  }

  /** The text with blanks behind it up to the width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with blanks before it up to the width. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** The beginning of the text that fits, with … where something is left out. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int used = 1;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += of(character);
      if (used > width) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end) + "…";
  }

  /** The end of the text that fits, with … where something is left out. */
  static String cutLeft(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int used = 1;
    int start = text.length();
    while (start > 0) {
      int character = text.codePointBefore(start);
      used += of(character);
      if (used > width) {
        break;
      }
      start -= Character.charCount(character);
    }
    return "…" + text.substring(start);
  }

  /** The text in lines that fit, broken at blanks or between Chinese characters. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start, width);
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static int lineEnd(String text, int start, int width) {
    int used = 0;
    int chance = start;
    int end = start;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      if (character == ESCAPE) {
        end = behindColour(text, end);
        continue;
      }
      if (end > start && mayBreak(text.codePointBefore(end), character)) {
        chance = end;
      }
      used += of(character);
      if (used > width && character != ' ') {
        return chance > start ? chance : Math.max(end, start + Character.charCount(character));
      }
      end += Character.charCount(character);
    }
    return end;
  }

  private static boolean mayBreak(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || wide(before) || wide(after);
  }
}
