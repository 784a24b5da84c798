package closeout.wording;

/**
 * One spelling for full-width and half-width characters. Every character keeps its place, so that a
 * span in the result is a span in the source.
 */
public final class Spelling {

  private static final String DASHES = "—–－─―~～‐‑‒−";

  private Spelling() {}

  /** Letters, digits and punctuation of ASCII in half width, all dashes as "-". */
  public static String halfWidth(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = halfWidth(characters[i]);
    }
    return new String(characters);
  }

  /** The text in half width without white space, zero-width characters included. */
  public static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        compact.append(halfWidth(text.charAt(i)));
      }
    }
    return compact.toString();
  }

  /** Whether there is nothing but white space and zero-width characters. */
  public static boolean blank(String text) {
    return text.chars().allMatch(character -> blank((char) character));
  }

  /** Whether the character is white space, of no width included. */
  public static boolean blank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character >= '\u200B' && character <= '\u200F'
        || character == '\u2060';
  }

  private static char halfWidth(char character) {
    if (DASHES.indexOf(character) >= 0) {
      return '-';
    }
    if (character >= '！' && character <= '～') {
      return (char) (character - '！' + '!');
    }
    return character == '\u3000' || character == '\u00A0' ? ' ' : character;
  }
}
